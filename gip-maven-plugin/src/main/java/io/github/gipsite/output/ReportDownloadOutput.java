package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.download.DownloadFile;
import io.github.gipsite.download.ReportDownload;
import io.github.gipsite.page.AgencyPlan;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one download for each report. */
public final class ReportDownloadOutput implements Output {
  private final ArchiveData data;
  private final ReportDownload download;
  private final ReportDownload.Writer writer;

  public ReportDownloadOutput(ArchiveData data, ReportDownload download) {
    this.data = data;
    this.download = download;
    this.writer = download.writer();
  }

  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return data.reports(agency.series())
        .flatMap(report -> download.filesOf(report).stream().map(file -> file(report, file)));
  }

  private OutputFile file(ReportData report, DownloadFile file) {
    return new OutputFile(
        file.path(),
        Optional.of(download.fingerprintOf(report.fingerprints())),
        out -> writer.write(report, file, out));
  }
}
