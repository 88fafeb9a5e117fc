package io.github.gipsite.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the site.
 *
 * @param path on the site, with {@code /}
 */
public record OutputFile(String path, Content content) {
  /** Makes the bytes of a file, which may be too many to hold at once. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
