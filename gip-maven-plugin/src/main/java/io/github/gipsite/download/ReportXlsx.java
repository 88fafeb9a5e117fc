package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import java.util.List;

/** The tables of a report as a workbook, a sheet each, in the layout of the form. */
record ReportXlsx() implements ReportDownload {
  @Override
  public String id() {
    return "tables";
  }

  @Override
  public Format format() {
    return Format.XLSX;
  }

  /** The file of a report; none where it has no tables. */
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
