package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.prose.ReportProseReader;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.ReportExhausted;
import java.util.ArrayList;
import java.util.List;

/** Runs the checks that look at one agency alone, before explanations are applied. */
final class AgencyChecks {
  private final List<Check> checks;
  private final ReportProseReader words = new ReportProseReader();

  AgencyChecks(List<Check> checks) {
    this.checks = checks;
  }

  /** Checks all reports of an agency. */
  CheckResults run(ReportSeries series) {
    List<Diagnostic> findings = new ArrayList<>();
    Coverage coverage = Coverage.ofReports(0);
    for (AnnualReport report : series.reports()) {
      CheckResults checked =
          ReportExhausted.guard(report.places().report(), () -> run(report, series));
      findings.addAll(checked.findings());
      coverage = coverage.plus(checked.coverage());
    }
    return new CheckResults(findings, coverage);
  }

  private CheckResults run(AnnualReport report, ReportSeries series) {
    CheckedReport checked = new CheckedReport(report, series, words.read(report, series));
    Subject subject = new Subject(series.agency().name(), report.year());
    List<Diagnostic> findings = new ArrayList<>();
    for (Check check : checks) {
      check.check(checked).forEach(finding -> findings.add(finding.about(subject)));
    }
    return new CheckResults(findings, checked.coverage());
  }
}
