package io.github.gipsite.download;

import io.github.gipsite.data.ReportData;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.Optional;

/** A table of a report as tidy CSV. */
record TableCsv() implements ReportDownload {
  @Override
  public String id() {
    return "table";
  }

  @Override
  public Format format() {
    return Format.CSV;
  }

  @Override
  public List<DownloadFile> filesOf(ReportData report) {
    Edition edition = report.report().edition();
    return report.report().head().tables().stream()
        .map(table -> DownloadFile.of(report, this, table, name(table, edition), table))
        .toList();
  }

  @Override
  public Writer writer() {
    CsvWriter csv = new CsvWriter();
    return (report, file, out) -> csv.write(report.data(file.table()).stream(), out);
  }

  /** The name of a table: the heading of its chapter, or its caption where it stands under none. */
  private static String name(String table, Edition edition) {
    return edition.chapters().stream()
        .filter(chapter -> chapter.table().equals(Optional.of(table)))
        .map(Chapter::heading)
        .findFirst()
        .or(() -> edition.table(table).map(Table::caption))
        .orElse("");
  }
}
