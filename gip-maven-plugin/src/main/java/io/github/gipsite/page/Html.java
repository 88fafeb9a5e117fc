package io.github.gipsite.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finished HTML, which is put into a page as it is. It is kept as it is written, in UTF-8: nearly
 * all of a page is the same on ten thousand others, and is encoded once for all of them.
 */
public final class Html {
  static final Html NONE = new Html(new byte[0]);

  private final byte[] utf8;

  private Html(byte[] utf8) {
    this.utf8 = utf8;
  }

  static Html of(String markup) {
    return markup.isEmpty() ? NONE : new Html(markup.getBytes(StandardCharsets.UTF_8));
  }

  /** One after the other. */
  static Html joined(List<Html> parts) {
    int length = 0;
    for (Html part : parts) {
      length += part.utf8.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    for (Html part : parts) {
      System.arraycopy(part.utf8, 0, all, end, part.utf8.length);
      end += part.utf8.length;
    }
    return new Html(all);
  }

  public boolean isEmpty() {
    return utf8.length == 0;
  }

  /** As a template puts it into a page. */
  public String markup() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(utf8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && Arrays.equals(utf8, html.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  @Override
  public String toString() {
    return markup();
  }
}
