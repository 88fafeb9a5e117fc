package io.github.gipsite.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The selection of outputs that a site consists of (user property {@code gip.outputs}). Pages lead
 * to nothing else.
 */
public enum OutputSelection {
  /** Pages, data to download, and the search of the site. */
  ALL,
  /** Pages, with styles, scripts and the attachments of reports. */
  HTML;

  /** Reads {@code all} or {@code html}. */
  public static Optional<OutputSelection> named(String text) {
    return Arrays.stream(values())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  /** Whether figures can be downloaded. */
  public boolean hasData() {
    return this == ALL;
  }

  /** Whether the site can be searched. */
  public boolean hasSearch() {
    return this == ALL;
  }
}
