package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.page.SitePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each table of each report as CSV, and all of them in one. */
public record CsvOutput(ArchiveData data) implements Output {
  /** The large file first: it takes one thread as long as the others take another. */
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    CsvText text = new CsvText();
    return Stream.concat(
        csv(data.files()).map(file -> all(file, text)),
        data.reports()
            .flatMap(report -> csv(report.files()).map(file -> table(report, file, text))));
  }

  private OutputFile all(DataFile file, CsvText text) {
    return new OutputFile(
        file.path(),
        Optional.of(data.fingerprint()),
        out -> text.write(data.reports().flatMap(ReportData::data), out));
  }

  private static OutputFile table(ReportData report, DataFile file, CsvText text) {
    return new OutputFile(
        file.path(),
        Optional.of(report.fingerprints().figures()),
        out -> text.write(report.data(file.table()).stream(), out));
  }

  private static Stream<DataFile> csv(List<DataFile> files) {
    return files.stream().filter(file -> file.format().equals("CSV"));
  }
}
