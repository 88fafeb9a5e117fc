package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import java.util.List;

/** Every table of a report, a sheet each, as the form has them. */
record ReportXlsx() implements ReportDownload {
  @Override
  public String id() {
    return "tables";
  }

  @Override
  public Format format() {
    return Format.XLSX;
  }

  /** None where it has only words and attachments. */
  @Override
  public List<DownloadFile> filesOf(ReportData report) {
    return report.tables().isEmpty()
        ? List.of()
        : List.of(DownloadFile.of(report, this, "", "", "report"));
  }

  @Override
  public Writer writer() {
    ReportWorkbook sheets = new ReportWorkbook();
    return (report, file, out) -> sheets.write(report, out);
  }
}
