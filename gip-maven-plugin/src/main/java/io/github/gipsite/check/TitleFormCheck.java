package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.AnnualReport;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports titles that do not consist of agency, year and the name of the report, as the edition
 * writes them. The parts that no title can do without are the same in every edition.
 */
final class TitleFormCheck implements Check {
  private static final Rule RULE = Rule.warning("title-form");
  private static final Pattern INDISPENSABLE = Pattern.compile("(?s)(?=.*[0-9]{4}).*年度报告.*");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    AnnualReport report = checked.report();
    List<String> canonical =
        Stream.concat(Stream.of(checked.agency().name()), checked.agency().predecessor().stream())
            .map(name -> report.edition().titleOf(name, report.year()))
            .toList();
    // An agency without a name could not be read: that is told, and no title is known.
    if (checked.agency().name().isEmpty()
        || report.edition().freeTitle()
        || canonical.contains(report.title())) {
      return List.of();
    }
    boolean complete = INDISPENSABLE.matcher(report.title()).matches();
    return List.of(
        Diagnostic.of(
                RULE,
                report.places().title(),
                complete ? "title-form" : "title-form.incomplete",
                report.title(),
                canonical.get(0))
            .withSeverity(complete ? RULE.severity() : Severity.ERROR));
  }
}
