package io.github.gipsite.download;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.ReportData;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list of downloads, in the order of the page. Links on pages, the {@code dead-link} check, the
 * data package and the outputs are all derived from it.
 */
public final class Downloads {
  /** The downloads of each report. */
  public static final List<ReportDownload> OF_REPORTS =
      List.of(new TableCsv(), new IndicatorsCsv(), new ReportXlsx(), new ReportJson());

  /** The downloads of all reports together. */
  public static final List<ArchiveDownload> OF_ARCHIVE =
      List.of(new FiguresCsv(), new FiguresXlsx(), new DataPackage());

  private Downloads() {}

  /** The files of one report. */
  public static List<DownloadFile> of(ReportData report) {
    return OF_REPORTS.stream().flatMap(one -> one.filesOf(report).stream()).toList();
  }

  /** The files with all figures; none where no report has any. */
  public static List<DownloadFile> of(ArchiveData data) {
    return data.tables().isEmpty()
        ? List.of()
        : OF_ARCHIVE.stream().map(ArchiveDownload::file).toList();
  }

  /** The files of the archive and of every report. */
  public static Stream<DownloadFile> all(ArchiveData data) {
    return Stream.concat(of(data).stream(), data.reports().flatMap(report -> of(report).stream()));
  }
}
