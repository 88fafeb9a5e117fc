package io.github.gipsite.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Keeps two builds from writing one site at a time. The system gives it up when its process ends,
 * however that ends; the file itself means nothing.
 */
public final class SiteLock implements AutoCloseable {
  /** Beyond whatever is in the file, which others may then read. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param site the folder of the site
   * @throws SiteLocked where another build holds it
   */
  static SiteLock of(Path site) throws IOException {
    Path file = site.resolveSibling("." + site.getFileName() + ".lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isTaken(channel)) {
        channel.close();
        throw new SiteLocked(site);
      }
      if (isStill(file, channel)) {
        return new SiteLock(file, channel);
      }
      channel.close();
    }
  }

  /** The site is being written by another build. */
  public static final class SiteLocked extends FileSystemException {
    private static final long serialVersionUID = 1;

    SiteLocked(Path site) {
      super(site.toString());
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether the file that was opened is not one that its holder has deleted meanwhile. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    String mark = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
