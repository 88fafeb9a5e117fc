package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AgencyName;
import io.github.gipsite.report.TitledAgency;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports the name of another agency in the title, and in the words where the report speaks of
 * itself: then it is the report of that agency, or its words were copied.
 */
final class OtherAgencyCheck implements Check {
  private static final Rule RULE = Rule.error("other-agency");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Agency agency = checked.agency();
    List<Diagnostic> findings = new ArrayList<>();
    titledOther(checked).map(name -> title(checked, name)).ifPresent(findings::add);
    Set<String> told = new HashSet<>();
    for (SelfReference self : SelfReferenceFinder.in(checked.words().prose(), agency)) {
      if (told.add(self.name().written())) {
        findings.add(
            Diagnostic.of(
                    RULE, self.place(), "other-agency.text", self.name().written(), agency.name())
                .withSeverity(Severity.WARNING));
      }
    }
    return findings;
  }

  /** The agency in the title; empty where it is that of the report, as nearly always. */
  private static Optional<AgencyName> titledOther(CheckedReport checked) {
    String title = checked.report().title();
    Agency agency = checked.agency();
    return title.startsWith(agency.name() + checked.year())
        ? Optional.empty()
        : TitledAgency.of(title).filter(name -> !agency.isCalled(name));
  }

  private static Diagnostic title(CheckedReport checked, AgencyName name) {
    return Diagnostic.of(
        RULE,
        checked.report().places().title(),
        "other-agency",
        name.written(),
        checked.agency().name(),
        checked.agency().nameFile());
  }
}
