package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.Expectations;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports main figures that are many times those of the year before, or a small fraction of them.
 */
final class SuddenChangeCheck implements Check {
  private static final Rule RULE = new Rule("sudden-change", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Expectations.SuddenChange rule = checked.report().edition().expectations().suddenChange();
    if (checked.before().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (String name : rule.figures()) {
      finding(name, rule, checked).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Diagnostic> finding(
      String name, Expectations.SuddenChange rule, CheckedReport checked) {
    Optional<NamedFigure> figure = checked.figure(name);
    Optional<BigDecimal> now = figure.flatMap(NamedFigure::value);
    Optional<BigDecimal> then = checked.valueBefore(name);
    if (now.isEmpty() || then.isEmpty() || !isSudden(now.get(), then.get(), rule)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
                RULE,
                figure.get().place(),
                "sudden-change",
                figure.get().label(),
                then.get().toPlainString(),
                now.get().toPlainString(),
                rule.factor(),
                checked.year() - 1)
            .withFigures(figure.get().ids()));
  }

  private static boolean isSudden(BigDecimal now, BigDecimal then, Expectations.SuddenChange rule) {
    BigDecimal most = now.max(then);
    BigDecimal least = now.min(then);
    return most.compareTo(BigDecimal.valueOf(rule.from())) >= 0
        && most.compareTo(least.multiply(BigDecimal.valueOf(rule.factor()))) >= 0;
  }
}
