package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import java.util.List;

/** The indicators of a report as tidy CSV. */
record IndicatorsCsv() implements ReportDownload {
  @Override
  public String id() {
    return "indicators";
  }

  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public List<DownloadFile> filesOf(ReportData report) {
    String table = ReportData.INDICATORS;
    return report.tables().contains(table)
        ? List.of(DownloadFile.of(report, this, table, "", table))
        : List.of();
  }

  @Override
  public Writer writer() {
    CsvWriter csv = new CsvWriter();
    return (report, file, out) -> csv.write(report.data(file.table()).stream(), out);
  }
}
