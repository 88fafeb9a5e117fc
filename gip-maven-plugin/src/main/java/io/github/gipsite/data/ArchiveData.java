package io.github.gipsite.data;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.List;
import java.util.stream.Stream;

/** The figures of all reports as data. */
public final class ArchiveData {
  private final Archive archive;
  private final TableDescriptions forms = new TableDescriptions();

  public ArchiveData(Archive archive) {
    this.archive = archive;
  }

  public Archive archive() {
    return archive;
  }

  /** Every report, by agency and year. */
  public Stream<ReportData> reports() {
    return archive.series().stream().flatMap(this::reports);
  }

  /** The reports of one agency, by year. */
  public Stream<ReportData> reports(ReportSeries series) {
    return series.reports().stream().map(report -> new ReportData(series, report, forms));
  }

  /** The fingerprint of all content that the figures were read from. */
  public String fingerprint() {
    return Fingerprint.of(
        archive.series().stream().map(series -> series.fingerprints().figures()).toList());
  }

  /** The ids of all tables that occur in a report, in the order of their first occurrence. */
  public List<String> tables() {
    return reports().flatMap(report -> report.tables().stream()).distinct().toList();
  }
}
