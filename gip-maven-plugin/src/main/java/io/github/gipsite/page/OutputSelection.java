package io.github.gipsite.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The selection of outputs that make a site (user property {@code gip.outputs}). Pages link to
 * nothing outside of it.
 */
public enum OutputSelection {
  /** All outputs: pages, data to download, and the search. */
  ALL,
  /** Pages only, with styles, scripts and the attachments of reports. */
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
