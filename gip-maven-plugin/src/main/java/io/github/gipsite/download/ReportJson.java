package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.report.ReportFingerprints;
import java.util.List;

/** A whole report as JSON: words and figures. */
record ReportJson() implements ReportDownload {
  @Override
  public String id() {
    return "report";
  }

  @Override
  public Format format() {
    return Format.JSON;
  }

  @Override
  public List<DownloadFile> filesOf(ReportData report) {
    return List.of(DownloadFile.of(report, this, "", "", "report"));
  }

  @Override
  public String fingerprintOf(ReportFingerprints fingerprints) {
    return fingerprints.all();
  }

  @Override
  public Writer writer() {
    return (report, file, out) -> new ReportJsonWriter(report).write(out);
  }
}
