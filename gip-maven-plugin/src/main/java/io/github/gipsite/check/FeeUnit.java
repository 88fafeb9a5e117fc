package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts that jump by about 10,000 from one year to the next: typed in 元 instead of 万元. */
final class FeeUnit implements Check {
  private static final Rule RULE = Rule.warning("fee-unit");
  private static final BigDecimal AT_LEAST = BigDecimal.valueOf(2_000);
  private static final BigDecimal AT_MOST = BigDecimal.valueOf(50_000);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportTable table : checked.report().tables()) {
      for (ReportRow row : table.rows()) {
        for (int i = 0; i < row.columns().size(); i++) {
          if (row.columns().get(i).measure() == Measure.AMOUNT) {
            check(table, row, i, checked, findings);
          }
        }
      }
    }
    return findings;
  }

  private static void check(
      ReportTable table,
      ReportRow row,
      int index,
      CheckedReport checked,
      List<Diagnostic> findings) {
    Column column = row.columns().get(index);
    Figure figure = row.figures().get(index);
    Optional<BigDecimal> before =
        checked.before().flatMap(report -> before(report, table, row, column));
    if (figure.value().isPresent()
        && before.isPresent()
        && isJump(figure.value().get(), before.get())) {
      findings.add(
          Diagnostic.of(
                  RULE,
                  figure.place(),
                  "fee-unit",
                  row.row().name(),
                  before.get().toPlainString(),
                  figure.text(),
                  column.unit(),
                  checked.year() - 1,
                  remedy(figure.value().get(), before.get(), checked.year() - 1))
              .withFigures(List.of(table.id(row, index).toString())));
    }
  }

  /** The larger one is the one in 元. */
  private static Wording remedy(BigDecimal now, BigDecimal before, int yearBefore) {
    String key = now.compareTo(before) > 0 ? "yuan.this-year" : "yuan.year-before";
    BigDecimal amount = now.max(before).movePointLeft(4).stripTrailingZeros();
    return Wording.of(key, amount.toPlainString(), yearBefore);
  }

  private static Optional<BigDecimal> before(
      AnnualReport report, ReportTable table, ReportRow row, Column column) {
    return report
        .table(table.table().id())
        .flatMap(then -> then.row(row.row().id()))
        .flatMap(then -> then.figure(column.id()))
        .flatMap(Figure::value);
  }

  private static boolean isJump(BigDecimal now, BigDecimal before) {
    if (now.signum() == 0 || before.signum() == 0) {
      return false;
    }
    BigDecimal ratio = now.max(before).divide(now.min(before), MathContext.DECIMAL64);
    return ratio.compareTo(AT_LEAST) >= 0 && ratio.compareTo(AT_MOST) <= 0;
  }
}
