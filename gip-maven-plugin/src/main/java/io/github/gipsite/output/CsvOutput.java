package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.Observation;
import io.github.gipsite.page.SitePlan;
import java.util.Optional;
import java.util.stream.Stream;

/** Each table of each report as CSV, and all of them in one. */
public record CsvOutput(ArchiveData data) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    return Stream.concat(
        data.reports()
            .flatMap(
                report ->
                    csv(report.files().stream())
                        .map(
                            file ->
                                file(
                                    file,
                                    report.fingerprint(),
                                    () -> report.observations(file.table())))),
        csv(data.files().stream()).map(file -> file(file, data.fingerprint(), data::observations)));
  }

  /** Gives the lines of a file, when it is written. */
  @FunctionalInterface
  private interface Lines {
    Stream<Observation> observations();
  }

  private static Stream<DataFile> csv(Stream<DataFile> files) {
    return files.filter(file -> file.format().equals("CSV"));
  }

  private static OutputFile file(DataFile file, String from, Lines lines) {
    return new OutputFile(
        file.path(), Optional.of(from), out -> CsvText.write(lines.observations(), out));
  }
}
