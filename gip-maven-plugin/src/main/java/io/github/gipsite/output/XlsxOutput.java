package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.DataFile;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.SitePlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of each report as a workbook, and those of all reports in one. */
public final class XlsxOutput implements Output {
  /** A sheet ends at 1,048,576 rows. */
  private static final int MOST_ROWS = 1_000_000;

  private final ArchiveData data;
  private final ReportWorkbook sheets = new ReportWorkbook();

  public XlsxOutput(ArchiveData data) {
    this.data = data;
  }

  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return data.reports(agency.series())
        .flatMap(report -> xlsx(report.files()).map(file -> tables(report, file)));
  }

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return xlsx(data.files()).map(this::all);
  }

  private OutputFile all(DataFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(data.fingerprint()),
        out -> new ArchiveWorkbook(data, MOST_ROWS).write(out));
  }

  private OutputFile tables(ReportData report, DataFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(report.fingerprints().figures()),
        out -> sheets.write(report, out));
  }

  private static Stream<DataFile> xlsx(List<DataFile> files) {
    return files.stream().filter(file -> file.format().equals("XLSX"));
  }
}
