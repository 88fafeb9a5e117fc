package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reports a date of publication before the year of the report has ended, and one years after it
 * where no day is set by which it is due.
 */
final class PublicationYearCheck implements Check {
  private static final Rule RULE = Rule.error("publication-year");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Optional<LocalDate> published = checked.report().published().map(PublicationDate::date);
    if (published.isEmpty()) {
      return List.of();
    }
    int year = checked.year();
    if (published.get().getYear() <= year) {
      return List.of(finding("publication-year", checked, published.get()));
    }
    return published.get().getYear() > year + 1 && !isDue(checked)
        ? List.of(
            finding("publication-year.after", checked, published.get())
                .withSeverity(Severity.WARNING))
        : List.of();
  }

  private static boolean isDue(CheckedReport checked) {
    return checked
        .report()
        .edition()
        .expectations()
        .due()
        .containsKey(checked.agency().kind().id());
  }

  private static Diagnostic finding(String key, CheckedReport checked, LocalDate published) {
    return Diagnostic.of(
        RULE,
        checked.report().places().published(),
        key,
        published.toString(),
        checked.year(),
        checked.year() + 1,
        published.getYear());
  }
}
