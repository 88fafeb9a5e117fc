package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.report.ReportFingerprints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A download that each report has. */
public interface ReportDownload extends Download {
  /** Its files of a report, which only the head of the report may be asked for. */
  List<DownloadFile> filesOf(ReportData report);

  /** Fingerprint of all that its files are made of. */
  default String fingerprintOf(ReportFingerprints fingerprints) {
    return fingerprints.figures();
  }

  /** A writer for many reports, which may remember what is the same in all of them. */
  Writer writer();

  /** Writes the files of reports. */
  @FunctionalInterface
  interface Writer {
    void write(ReportData report, DownloadFile file, OutputStream out) throws IOException;
  }
}
