package io.github.gipsite.page;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.download.DatasetMarkup;
import io.github.gipsite.download.DownloadFile;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.template.TemplateWords;
import java.util.List;
import java.util.Optional;

/**
 * The view of the download of all figures, on the home page.
 *
 * @param downloads from the root of the site
 */
public record DatasetView(List<DownloadLink> downloads, DatasetMarkup dataset) {
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
                new DatasetMarkup(data.archive(), files)));
  }

  /** JSON-LD, safe inside a script element. */
  String markup(TemplateWords words) {
    return dataset.json(
        words.text(
            "dataset.description",
            dataset.archive().site().title(),
            dataset.years(words.text("dataset.years.separator"))));
  }
}
