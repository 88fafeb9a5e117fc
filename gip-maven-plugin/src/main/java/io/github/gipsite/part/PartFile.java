package io.github.gipsite.part;

/**
 * A file of a site that can be taken over.
 *
 * @param path on the site
 * @param from fingerprint of all that it is made of
 */
public record PartFile(String path, String from) {
  /** Whether the path can stand in a line of fields; a name of an attachment may not. */
  boolean isWritable() {
    return path.chars().noneMatch(c -> c < ' ');
  }
}
