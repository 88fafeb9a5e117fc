package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.report.ReportFingerprints;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A download that each report has. */
public interface ReportDownload extends Download {
  /** The files of a report, from its head alone: the body must not be read here. */
  List<DownloadFile> filesOf(ReportData report);

  /** The fingerprint of the content that the files are made of. */
  default String fingerprintOf(ReportFingerprints fingerprints) {
    return fingerprints.figures();
  }

  /** Returns a writer for many reports, which may cache what is the same in all of them. */
  Writer writer();

  /** Writes the files of reports. */
  @FunctionalInterface
  interface Writer {
    void write(ReportData report, DownloadFile file, OutputStream out) throws IOException;
  }
}
