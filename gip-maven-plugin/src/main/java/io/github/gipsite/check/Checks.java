package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.List;

/** Every check, in the order of the documentation. */
public final class Checks {
  public static final List<Check> ALL =
      List.of(
          new CrossFooting("balance"),
          new CrossFooting("results-sum"),
          new CrossFooting("row-total"),
          new CrossFooting("review-total"),
          new MalformedFigure("not-a-count", Measure.COUNT),
          new MalformedFigure("not-an-amount", Measure.AMOUNT),
          new BlankCell(),
          new UnknownFigure());

  private Checks() {}

  /** All findings on all reports. */
  public static List<Diagnostic> run(Archive archive) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        Subject subject = new Subject(series.agency().name(), report.year());
        for (Check check : ALL) {
          check.check(report, series).forEach(finding -> findings.add(finding.about(subject)));
        }
      }
    }
    return findings;
  }
}
