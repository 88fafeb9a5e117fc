package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.AnnualReport;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reports years without a report between two that have one. */
final class MissingYearCheck implements Check {
  private static final Rule RULE = Rule.warning("missing-year");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** Reports a gap once, at the report after it. */
  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    OptionalInt last =
        checked.series().reports().stream()
            .mapToInt(AnnualReport::year)
            .filter(year -> year < checked.year())
            .max();
    if (last.isEmpty() || last.getAsInt() == checked.year() - 1) {
      return List.of();
    }
    List<Integer> missing = IntStream.range(last.getAsInt() + 1, checked.year()).boxed().toList();
    return List.of(
        Diagnostic.of(RULE, checked.report().places().report(), "missing-year", missing));
  }
}
