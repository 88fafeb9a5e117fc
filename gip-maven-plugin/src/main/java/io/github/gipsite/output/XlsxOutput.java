package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.page.SitePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of each report as a workbook, and those of all reports in one. */
public record XlsxOutput(ArchiveData data) implements Output {
  /** A sheet ends at 1,048,576 rows. */
  private static final int MOST_ROWS = 1_000_000;

  /** The large file first: it takes one thread as long as the others take another. */
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    ReportSheets sheets = new ReportSheets();
    return Stream.concat(
        xlsx(data.files()).map(this::all),
        data.reports()
            .flatMap(report -> xlsx(report.files()).map(file -> tables(report, file, sheets))));
  }

  private OutputFile all(DataFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(data.fingerprint()),
        out -> new FigureSheets(data, MOST_ROWS).write(out));
  }

  private static OutputFile tables(ReportData report, DataFile file, ReportSheets sheets) {
    return new OutputFile(
        file.path(),
        Optional.of(report.fingerprints().figures()),
        out -> sheets.write(report, out));
  }

  private static Stream<DataFile> xlsx(List<DataFile> files) {
    return files.stream().filter(file -> file.format().equals("XLSX"));
  }
}
