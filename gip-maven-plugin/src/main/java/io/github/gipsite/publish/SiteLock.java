package io.github.gipsite.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Properties;

/**
 * A lock that keeps two builds from writing one site at a time. The system releases it when its
 * process ends, however that ends. The lock file stays beside the site, and its existence means
 * nothing: one that is deleted is still locked by the process that has it open, and its successor
 * by another.
 *
 * <p>POSIX locks belong to the process, and closing <em>any</em> channel of the file releases them.
 * So a process opens the file only where it does not hold the lock already.
 *
 * <p>POSIX locks belong to the process, and closing <em>any</em> channel of the file gives them up.
 * So a process opens the file only where it does not hold the lock already.
 */
public final class SiteLock implements AutoCloseable {
  private final String name;
  private final FileChannel channel;

  private SiteLock(String name, FileChannel channel) {
    this.name = name;
    this.channel = channel;
  }

  /**
   * Acquires the lock.
   *
   * @param site the folder of the site; the folder that holds it is there
   * @throws SiteLocked where another build holds it
   */
  static SiteLock of(Path site) throws IOException {
    Path folder = Objects.requireNonNull(site.toAbsolutePath().getParent()).toRealPath();
    Path file = folder.resolve("." + site.getFileName() + ".lock");
    String name = SiteLock.class.getName() + ":" + file;
    if (heldLocks().putIfAbsent(name, "") != null) {
      throw new SiteLocked(site);
    }
    try {
      return new SiteLock(name, locked(file, site));
    } catch (IOException | RuntimeException e) {
      heldLocks().remove(name);
      throw e;
    }
  }

  /** Thrown where another build is writing the site. */
  public static final class SiteLocked extends FileSystemException {
    private static final long serialVersionUID = 1;

    SiteLocked(Path site) {
      super(site.toString());
    }
  }

  private static FileChannel locked(Path file, Path site) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new SiteLocked(site);
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new SiteLocked(site);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * The locks that this process holds, by name. They are kept in the system properties, because
   * each class loader has a copy of this class, and a process has one lock.
   */
  private static Properties heldLocks() {
    return System.getProperties();
  }

  /** Releases the lock. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      heldLocks().remove(name);
    }
  }
}
