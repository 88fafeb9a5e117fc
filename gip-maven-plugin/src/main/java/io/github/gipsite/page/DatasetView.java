package io.github.gipsite.page;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.download.DatasetMarkup;
import io.github.gipsite.download.DownloadFile;
import io.github.gipsite.download.Downloads;
import java.util.List;
import java.util.Optional;

/**
 * The view of the download of all figures, on the home page.
 *
 * @param downloads from the root of the site
 * @param markup JSON-LD, safe inside a script element
 */
public record DatasetView(List<DownloadLink> downloads, String markup) {
  public DatasetView {
    downloads = List.copyOf(downloads);
  }

  /** The downloads; empty where there are no figures. */
  static Optional<DatasetView> of(ArchiveData data) {
    List<DownloadFile> files = Downloads.of(data);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatasetView(
                files.stream().map(file -> DownloadLink.to(file, "")).toList(),
                DatasetMarkup.of(data.archive(), files)));
  }
}
