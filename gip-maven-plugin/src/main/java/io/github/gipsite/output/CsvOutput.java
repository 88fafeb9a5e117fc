package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.page.SitePlan;
import java.util.Optional;
import java.util.stream.Stream;

/** Each table of each report as CSV, and all of them in one. */
public record CsvOutput(ArchiveData data) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    CsvText text = new CsvText();
    return Stream.concat(
        data.reports()
            .flatMap(
                report ->
                    csv(report.files().stream())
                        .map(
                            file ->
                                new OutputFile(
                                    file.path(),
                                    Optional.of(report.fingerprints().figures()),
                                    out ->
                                        text.write(
                                            Stream.of(report.observations(file.table())), out)))),
        csv(data.files().stream())
            .map(
                file ->
                    new OutputFile(
                        file.path(),
                        Optional.of(data.fingerprint()),
                        out -> text.write(data.reports().map(ReportData::observations), out))));
  }

  private static Stream<DataFile> csv(Stream<DataFile> files) {
    return files.filter(file -> file.format().equals("CSV"));
  }
}
