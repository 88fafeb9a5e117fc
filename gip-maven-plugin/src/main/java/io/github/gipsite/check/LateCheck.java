package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.PublicationDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Reports publication after the day by which reports of such an agency are due. */
final class LateCheck implements Check {
  private static final Rule RULE = Rule.warning("late");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Optional<MonthDay> day =
        Optional.ofNullable(
            checked.report().edition().expectations().due().get(checked.agency().kind().id()));
    Optional<LocalDate> published = checked.report().published().map(PublicationDate::date);
    if (day.isEmpty() || published.isEmpty()) {
      return List.of();
    }
    LocalDate due = day.get().atYear(checked.year() + 1);
    return published.get().isAfter(due)
        ? List.of(
            Diagnostic.of(
                RULE,
                checked.report().places().published(),
                "late",
                published.get().toString(),
                due.toString()))
        : List.of();
  }
}
