package io.github.gipsite.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one agency.
 *
 * @param reports by year, the earliest first; no year twice
 */
public record ReportSeries(Agency agency, List<AnnualReport> reports) {
  public ReportSeries {
    reports = reports.stream().sorted(Comparator.comparingInt(AnnualReport::year)).toList();
  }

  public Optional<AnnualReport> report(int year) {
    return reports.stream().filter(report -> report.year() == year).findFirst();
  }

  /**
   * The report of the year before by the same body; empty where that year is not in the archive, or
   * was published under the name of the agency's predecessor.
   */
  public Optional<AnnualReport> before(AnnualReport report) {
    return report(report.year() - 1)
        .filter(before -> ofPredecessor(before) == ofPredecessor(report));
  }

  private boolean ofPredecessor(AnnualReport report) {
    return agency.predecessor().filter(report.title()::startsWith).isPresent()
        && !report.title().startsWith(agency.name());
  }
}
