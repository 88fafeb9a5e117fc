package io.github.gipsite.similarity;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.ReportExhausted;
import java.util.ArrayList;
import java.util.List;

/**
 * The signature of one narrative, by which copies of its text are found without reading it again.
 *
 * @param part id of its part of the form
 * @param name of that part
 * @param file in which the words stand
 */
public record NarrativeSignature(
    int year, String part, String name, String file, ShingleSet passages) {
  /** The signatures of all narratives of an agency. */
  public static List<NarrativeSignature> ofReports(ReportSeries series) {
    List<NarrativeSignature> said = new ArrayList<>();
    for (AnnualReport report : series.reports()) {
      for (Narrative narrative : report.narratives()) {
        said.add(
            new NarrativeSignature(
                report.year(),
                narrative.part().id(),
                narrative.part().name(),
                narrative.source().file(),
                ReportExhausted.guard(
                    SourceLocation.startOf(narrative.source().file()),
                    () -> ShingleSet.of(narrative, series.agency()))));
      }
    }
    return said;
  }
}
