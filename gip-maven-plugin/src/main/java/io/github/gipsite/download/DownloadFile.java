package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;

/**
 * A file that is offered for download.
 *
 * @param table id of the table in it; empty where all are in it
 * @param name the edition's name of that table; empty where it has none
 * @param path on the site, with {@code /}
 */
public record DownloadFile(Download download, String table, String name, String path) {
  /** A file beside the page of a report. */
  static DownloadFile of(
      ReportData report, Download download, String table, String name, String stem) {
    String path = report.report().folder() + "/" + stem + "." + download.format().ending();
    return new DownloadFile(download, table, name, path);
  }

  /** The name of the format on the page: CSV, JSON, XLSX. */
  public String format() {
    return download.format().name();
  }
}
