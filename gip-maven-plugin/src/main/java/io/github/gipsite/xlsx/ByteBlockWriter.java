package io.github.gipsite.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Small pieces of bytes on their way to a file, which are handed on in large ones. A cell is some
 * ten bytes, and the streams of Java lock for every piece; here one thread writes a file.
 */
public final class ByteBlockWriter {
  private static final int ROOM = 16 * 1024;

  private final OutputStream out;
  private final byte[] bytes = new byte[ROOM];
  private int size;

  /** Pieces for a stream, which is sure to have all of them only after {@link #flush}. */
  public ByteBlockWriter(OutputStream out) {
    this.out = out;
  }

  /** A text in UTF-8, to be added many times. */
  public static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public void add(byte[] piece) throws IOException {
    if (piece.length > ROOM - size) {
      flush();
    }
    if (piece.length > ROOM) {
      out.write(piece);
    } else {
      System.arraycopy(piece, 0, bytes, size, piece.length);
      size += piece.length;
    }
  }

  public void add(String text) throws IOException {
    add(of(text));
  }

  /** Hands on what is here. */
  public void flush() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}
