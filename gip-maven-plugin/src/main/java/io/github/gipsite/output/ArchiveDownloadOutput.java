package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/** The downloads with the figures of all reports. */
public record ArchiveDownloadOutput(ArchiveData data) implements Output {
  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return data.tables().isEmpty()
        ? Stream.empty()
        : Downloads.OF_ARCHIVE.stream()
            .map(
                download ->
                    new OutputFile(
                        download.file().path(),
                        download.fingerprintOf(data),
                        out -> download.write(data, out)));
  }
}
