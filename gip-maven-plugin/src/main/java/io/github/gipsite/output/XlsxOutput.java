package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.page.SitePlan;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of each report as a workbook, and those of all reports in one. */
public record XlsxOutput(ArchiveData data) implements Output {
  /** A sheet ends at 1,048,576 rows. */
  private static final int MOST_ROWS = 1_000_000;

  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    ReportSheets sheets = new ReportSheets();
    return Stream.concat(
        data.reports()
            .flatMap(
                report ->
                    xlsx(report.files().stream())
                        .map(
                            file ->
                                new OutputFile(
                                    file.path(),
                                    Optional.of(report.fingerprints().figures()),
                                    out -> sheets.write(report, out)))),
        xlsx(data.files().stream())
            .map(
                file ->
                    new OutputFile(
                        file.path(),
                        Optional.of(data.fingerprint()),
                        out -> new FigureSheets(data, MOST_ROWS).write(out))));
  }

  private static Stream<DataFile> xlsx(Stream<DataFile> files) {
    return files.filter(file -> file.format().equals("XLSX"));
  }
}
