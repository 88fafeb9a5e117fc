package io.github.gipsite.scaffold;

import java.nio.charset.StandardCharsets;

/** A file that is to be, with all that is in it. */
public final class NewFile {
  private final String path;
  private final byte[] bytes;

  /**
   * Creates a text in UTF-8.
   *
   * @param path relative to the folder it goes to, with {@code /}
   */
  public NewFile(String path, String text) {
    this(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Creates a file of any kind. */
  public NewFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes.clone();
  }

  public String path() {
    return path;
  }

  /** The content as text; only of files that are text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
