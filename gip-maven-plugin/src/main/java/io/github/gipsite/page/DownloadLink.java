package io.github.gipsite.page;

import io.github.gipsite.download.DownloadFile;
import io.github.gipsite.template.TemplateConstant;

/**
 * A link to a download.
 *
 * @param key of the words that describe it
 * @param name of the table in it, filled into these words; may be empty
 * @param format CSV, JSON or XLSX, likewise
 * @param href from the page, encoded
 */
public record DownloadLink(TemplateConstant key, String name, String format, String href) {
  /**
   * A link to a file.
   *
   * @param folder of the page, with a slash at the end; empty at the root
   */
  static DownloadLink to(DownloadFile file, String folder) {
    return new DownloadLink(
        new TemplateConstant("download." + file.download().id()),
        file.name(),
        file.format(),
        HrefEncoder.of(file.path().substring(folder.length())));
  }
}
