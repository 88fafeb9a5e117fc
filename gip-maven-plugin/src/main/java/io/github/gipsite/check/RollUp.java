package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A summary report against the sum of its units, where every one of them is in the archive. */
final class RollUp implements Check {
  private static final Rule RULE = new Rule("roll-up", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<AnnualReport> units = units(checked);
    if (units.isEmpty() || units.size() < checked.agency().rollUp().size()) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (String name : FigureName.mains(checked.report().edition())) {
      Optional<NamedFigure> stated = checked.figure(name);
      Optional<BigDecimal> sum = sum(units, name);
      Optional<BigDecimal> value = stated.flatMap(NamedFigure::value);
      if (sum.isPresent() && value.isPresent() && value.get().compareTo(sum.get()) != 0) {
        findings.add(finding(stated.get(), sum.get(), units.size()));
      }
    }
    return findings;
  }

  private static Diagnostic finding(NamedFigure stated, BigDecimal sum, int units) {
    BigDecimal value = stated.value().orElseThrow();
    return Diagnostic.of(
            RULE,
            stated.place(),
            "roll-up",
            stated.label(),
            value.toPlainString(),
            sum.toPlainString(),
            units,
            Differences.of(value, sum))
        .withFigures(stated.ids());
  }

  private static List<AnnualReport> units(CheckedReport checked) {
    return checked.archive().series().stream()
        .filter(series -> checked.agency().rollUp().contains(series.agency().folder()))
        .flatMap(series -> series.report(checked.year()).stream())
        .filter(report -> report.edition().equals(checked.report().edition()))
        .toList();
  }

  private static Optional<BigDecimal> sum(List<AnnualReport> units, String name) {
    BigDecimal sum = BigDecimal.ZERO;
    for (AnnualReport unit : units) {
      Optional<BigDecimal> value = NamedFigure.in(unit, name).flatMap(NamedFigure::value);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }
}
