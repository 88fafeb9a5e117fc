package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.Reconciliation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.ReportSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports figures that do not follow from those of the year before, as the edition requires. */
final class BetweenYearsCheck implements Check {
  private final Rule rule;

  BetweenYearsCheck(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** Compares main figures; where one is right, each column of it, which is only a warning. */
  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Optional<AnnualReport> before = checked.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<BetweenYearsComparison> broken =
        BetweenYearsComparison.of(checked.report(), before.get()).stream()
            .filter(comparison -> comparison.reconciliation().check().equals(rule.id()))
            .filter(BetweenYearsComparison::isBroken)
            .toList();
    Set<Reconciliation> main =
        broken.stream()
            .filter(BetweenYearsComparison::isMain)
            .map(BetweenYearsComparison::reconciliation)
            .collect(Collectors.toSet());
    return broken.stream()
        .filter(comparison -> comparison.isMain() || !main.contains(comparison.reconciliation()))
        .map(comparison -> finding(comparison, checked.series()))
        .toList();
  }

  private Diagnostic finding(BetweenYearsComparison comparison, ReportSeries series) {
    NamedFigure stated = comparison.stated().orElseThrow();
    BigDecimal expected = comparison.expected().orElseThrow();
    BigDecimal value = stated.value().orElseThrow();
    BetweenYearsAdvice advice = BetweenYearsAdvice.on(comparison, series);
    return Diagnostic.of(
            rule,
            stated.place(),
            advice.help().isPresent() ? rule.id() + ".caused" : rule.id(),
            stated.label(),
            comparison.before().year(),
            comparison.terms(),
            expected.toPlainString(),
            value.toPlainString(),
            DifferenceWording.of(value, expected),
            comparison.figure(),
            advice.help().map(Object.class::cast).orElse(""))
        .withSeverity(comparison.isMain() ? rule.severity() : Severity.WARNING)
        .withFigures(stated.ids())
        .withRelated(comparison.then().stream().map(NamedFigure::place).toList())
        .withCause(advice.cause());
  }
}
