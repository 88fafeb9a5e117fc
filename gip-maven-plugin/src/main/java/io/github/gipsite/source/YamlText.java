package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;

/**
 * A single YAML value.
 *
 * @param text as written, without quotes
 * @param quoted whether it stands in quotes or as a block: then {@code "~"} is a text, not a blank
 */
public record YamlText(String text, boolean quoted, SourceLocation place) implements YamlValue {

  /** Whether the value is empty: nothing at all, {@code ~} or {@code null}. */
  public boolean isNull() {
    return text.isEmpty() || (!quoted && (text.equals("~") || text.equals("null")));
  }
}
