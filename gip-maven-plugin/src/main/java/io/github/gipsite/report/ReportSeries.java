package io.github.gipsite.report;

import io.github.gipsite.report.ReportHead.Extent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The reports of one agency, year by year.
 *
 * <pre>{@code
 * Optional<AnnualReport> before = series.before(report); // only of the same body
 * String name = series.publisher(report); // the agency's name in that year
 * }</pre>
 *
 * <p>Years without a report are in {@link #years} and not in {@link #reports}.
 *
 * @param reports by year, the earliest first; no year twice
 * @param fingerprints of the files that the agency and its reports were read from
 */
public record ReportSeries(
    Agency agency, List<AnnualReport> reports, ReportFingerprints fingerprints) {
  /** Creates a series from reports in any order. */
  public ReportSeries(Agency agency, List<AnnualReport> reports) {
    this(
        agency,
        reports.stream().sorted(Comparator.comparingInt(AnnualReport::year)).toList(),
        ReportFingerprints.of(agency, reports));
  }

  public Optional<AnnualReport> report(int year) {
    return reports.stream().filter(report -> report.year() == year).findFirst();
  }

  /** The same series without the years that are still being filled in. */
  public ReportSeries withoutDrafts() {
    return new ReportSeries(
        agency, reports.stream().filter(report -> report.extent() != Extent.DRAFT).toList());
  }

  /** The reports by year, the latest first. */
  public List<AnnualReport> latestFirst() {
    return reports.stream().sorted(Comparator.comparingInt(AnnualReport::year).reversed()).toList();
  }

  /** Every year from the first report to the last, also those that have none. */
  public List<Integer> years() {
    return reports.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(reports.get(0).year(), reports.get(reports.size() - 1).year())
            .boxed()
            .toList();
  }

  /**
   * The report of the year before by the same body; empty where that year is not in the archive, or
   * was published under the name of the agency's predecessor.
   */
  public Optional<AnnualReport> before(AnnualReport report) {
    return report(report.year() - 1)
        .filter(before -> ofPredecessor(before) == ofPredecessor(report));
  }

  /** The name of the body that published a report: the agency's, or the one it had before. */
  public String publisher(AnnualReport report) {
    return ofPredecessor(report) ? agency.predecessor().orElseThrow() : agency.name();
  }

  private boolean ofPredecessor(AnnualReport report) {
    return agency.predecessor().filter(report.title()::startsWith).isPresent()
        && !report.title().startsWith(agency.name());
  }
}
