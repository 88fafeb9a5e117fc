package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile.Kind;
import io.github.gipsite.page.SitePlan;
import java.util.Optional;
import java.util.stream.Stream;

/** Each report as JSON, with its words. */
public record JsonOutput(ArchiveData data) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    TablesJson tables = new TablesJson();
    return data.reports()
        .flatMap(
            report ->
                report.files().stream()
                    .filter(file -> file.kind() == Kind.REPORT)
                    .map(
                        file ->
                            new OutputFile(
                                file.path(),
                                Optional.of(report.fingerprints().all()),
                                out -> new ReportJson(report, tables).write(out))));
  }
}
