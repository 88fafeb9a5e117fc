package io.github.gipsite.output;

import java.io.IOException;

/**
 * A file of the site.
 *
 * @param path on the site, with {@code /}
 */
public record OutputFile(String path, Content content) {
  /** Makes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    byte[] bytes() throws IOException;
  }
}
