package io.github.gipsite.files;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads pieces of a file; several threads may do so at a time. */
public final class RandomAccessReader implements Closeable {
  private final FileChannel channel;

  private RandomAccessReader(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens a file, which stays open until this is closed. */
  public static RandomAccessReader open(Path file) throws IOException {
    return new RandomAccessReader(FileChannel.open(file));
  }

  /** The size of the file in bytes. */
  public long size() throws IOException {
    return channel.size();
  }

  /**
   * Reads a piece.
   *
   * @throws EOFException where the file ends within it
   */
  public byte[] read(long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
