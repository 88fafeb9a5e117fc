package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AgencyName;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.TitledAgency;
import java.util.List;
import java.util.Optional;
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
        names(checked.agency(), report.title())
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

  /** The names that the title may have; one of another agency is for another check. */
  private static Stream<String> names(Agency agency, String title) {
    Optional<String> other =
        TitledAgency.of(title).filter(name -> !agency.isCalled(name)).map(AgencyName::written);
    return other.isPresent()
        ? other.stream()
        : Stream.concat(Stream.of(agency.name()), agency.predecessor().stream());
  }
}
