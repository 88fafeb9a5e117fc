package io.github.gipsite.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finished HTML, which is put into a page as it is. It is kept as it is written, in UTF-8: nearly
 * all of a page is the same on ten thousand others, and is encoded once for all of them. What is
 * put together of parts is copied once, when the page is written.
 */
public final class HtmlFragment {
  public static final HtmlFragment NONE = new HtmlFragment();

  /** None of them is empty. */
  private final byte[][] pieces;

  private HtmlFragment(byte[]... pieces) {
    this.pieces = pieces;
  }

  public static HtmlFragment of(String markup) {
    return markup.isEmpty() ? NONE : new HtmlFragment(markup.getBytes(StandardCharsets.UTF_8));
  }

  /** One after the other. */
  public static HtmlFragment joined(List<HtmlFragment> parts) {
    int size = 0;
    for (HtmlFragment part : parts) {
      size += part.pieces.length;
    }
    byte[][] all = new byte[size][];
    int end = 0;
    for (HtmlFragment part : parts) {
      System.arraycopy(part.pieces, 0, all, end, part.pieces.length);
      end += part.pieces.length;
    }
    return new HtmlFragment(all);
  }

  public boolean isEmpty() {
    return pieces.length == 0;
  }

  /** Returns the HTML as a template puts it into a page. */
  public String markup() {
    return new String(utf8(), StandardCharsets.UTF_8);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(utf8());
  }

  private byte[] utf8() {
    int length = 0;
    for (byte[] piece : pieces) {
      length += piece.length;
    }
    byte[] all = new byte[length];
    int end = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, end, piece.length);
      end += piece.length;
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HtmlFragment html && Arrays.equals(utf8(), html.utf8());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8());
  }

  @Override
  public String toString() {
    return markup();
  }
}
