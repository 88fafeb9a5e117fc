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
 * writes them.
 */
final class TitleFormCheck implements Check {
  private static final Rule RULE = Rule.warning("title-form");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

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
    List<String> words = report.edition().titleWords();
    boolean complete = isComplete(words, report.title());
    return List.of(
        Diagnostic.of(
                RULE,
                report.places().title(),
                complete || words.isEmpty() ? "title-form" : "title-form.incomplete",
                report.title(),
                canonical.get(0),
                words)
            .withSeverity(complete ? RULE.severity() : Severity.ERROR));
  }

  /** Tells whether a title has the parts that none can do without. */
  private static boolean isComplete(List<String> words, String title) {
    return YEAR.matcher(title).find() && words.stream().allMatch(title::contains);
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
