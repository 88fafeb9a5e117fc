package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports amounts that were typed in 元 instead of 万元: about 10,000 times those of the year before,
 * or the other way round, or of that size where there was nothing the year before.
 */
final class FeeUnitCheck implements Check {
  private static final Rule RULE = Rule.warning("fee-unit");
  private static final BigDecimal AT_LEAST = BigDecimal.valueOf(2_000);
  private static final BigDecimal AT_MOST = BigDecimal.valueOf(50_000);

  /** An amount (100 million yuan in 万元) that nobody takes for the first time. */
  private static final BigDecimal FROM_NOTHING = BigDecimal.valueOf(10_000);

  /** The most decimals of an amount in 元; one with more was converted into 万元. */
  private static final int DECIMALS_OF_YUAN = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Optional<AnnualReport> before = checked.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (Cell cell : checked.cells()) {
      if (cell.column().measure() == Measure.AMOUNT) {
        finding(cell, before.get()).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Diagnostic> finding(Cell cell, AnnualReport before) {
    Optional<BigDecimal> now = cell.figure().value();
    Optional<BigDecimal> then =
        before
            .table(cell.id().table())
            .flatMap(table -> table.figure(cell.id().row(), cell.id().column()))
            .flatMap(Figure::value);
    if (now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    if (isFromNothing(now.get(), then.get())) {
      return Optional.of(finding("fee-unit.from-nothing", cell, now.get(), then.get(), before));
    }
    return isJump(now.get(), then.get())
        ? Optional.of(finding("fee-unit", cell, now.get(), then.get(), before))
        : Optional.empty();
  }

  private static Diagnostic finding(
      String key, Cell cell, BigDecimal now, BigDecimal then, AnnualReport before) {
    return Diagnostic.of(
            RULE,
            cell.figure().place(),
            key,
            cell.row().row().name(),
            then.toPlainString(),
            cell.figure().text(),
            cell.column().unit(),
            before.year(),
            remedy(now, then, before.year()))
        .withFigures(List.of(cell.id().toString()));
  }

  /** The advice: the larger amount is the one typed in 元. */
  private static Wording remedy(BigDecimal now, BigDecimal before, int yearBefore) {
    String key = now.compareTo(before) > 0 ? "yuan.this-year" : "yuan.year-before";
    BigDecimal amount = now.max(before).movePointLeft(4).stripTrailingZeros();
    return Wording.of(key, amount.toPlainString(), yearBefore);
  }

  private static boolean isFromNothing(BigDecimal now, BigDecimal before) {
    return before.signum() == 0
        && now.compareTo(FROM_NOTHING) >= 0
        && now.stripTrailingZeros().scale() <= DECIMALS_OF_YUAN;
  }

  private static boolean isJump(BigDecimal now, BigDecimal before) {
    if (now.signum() == 0 || before.signum() == 0) {
      return false;
    }
    BigDecimal ratio = now.max(before).divide(now.min(before), MathContext.DECIMAL64);
    return ratio.compareTo(AT_LEAST) >= 0 && ratio.compareTo(AT_MOST) <= 0;
  }
}
