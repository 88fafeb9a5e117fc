package io.github.gipsite.check;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.ReportExhausted;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of one narrative are recognised by, so that nobody need have the words.
 *
 * @param part id of its part of the form
 * @param name of that part
 * @param file in which the words stand
 */
record Said(int year, String part, String name, String file, Passages passages) {
  /** All that an agency says in its reports. */
  static List<Said> in(ReportSeries series) {
    List<Said> said = new ArrayList<>();
    for (AnnualReport report : series.reports()) {
      for (Narrative narrative : report.narratives()) {
        said.add(
            new Said(
                report.year(),
                narrative.part().id(),
                narrative.part().name(),
                narrative.source().file(),
                ReportExhausted.unless(
                    SourceLocation.startOf(narrative.source().file()),
                    () -> Passages.of(narrative, series.agency()))));
      }
    }
    return said;
  }
}
