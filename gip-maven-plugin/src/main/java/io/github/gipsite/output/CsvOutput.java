package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.SitePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each table of each report as CSV, and all of them in one. */
public final class CsvOutput implements Output {
  private final ArchiveData data;
  private final CsvWriter text = new CsvWriter();

  public CsvOutput(ArchiveData data) {
    this.data = data;
  }

  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return data.reports(agency.series())
        .flatMap(report -> csv(report.files()).map(file -> table(report, file)));
  }

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return csv(data.files()).map(this::all);
  }

  private OutputFile all(DataFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(data.fingerprint()),
        out -> text.write(data.reports().flatMap(ReportData::data), out));
  }

  private OutputFile table(ReportData report, DataFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(report.fingerprints().figures()),
        out -> text.write(report.data(file.table()).stream(), out));
  }

  private static Stream<DataFile> csv(List<DataFile> files) {
    return files.stream().filter(file -> file.format().equals("CSV"));
  }
}
