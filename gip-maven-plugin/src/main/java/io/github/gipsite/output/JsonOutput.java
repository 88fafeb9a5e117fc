package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile.Kind;
import io.github.gipsite.page.AgencyPlan;
import java.util.Optional;
import java.util.stream.Stream;

/** Each report as JSON, with its words. */
public final class JsonOutput implements Output {
  private final ArchiveData data;

  public JsonOutput(ArchiveData data) {
    this.data = data;
  }

  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return data.reports(agency.series())
        .flatMap(
            report ->
                report.files().stream()
                    .filter(file -> file.kind() == Kind.REPORT)
                    .map(
                        file ->
                            new OutputFile(
                                file.path(),
                                Optional.of(report.fingerprints().all()),
                                new ReportJsonWriter(report)::write)));
  }
}
