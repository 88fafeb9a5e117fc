package io.github.gipsite.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a folder, made without opening a file in it: the name, size, times and inode
 * number of the folder and of every entry below it. It changes whenever something in the folder
 * changes, also where a file keeps its size and modification time, because the system sets the time
 * of the last change ({@code ctime}) itself. The same holds for a folder into which something was
 * put and taken out again.
 */
public final class DirectorySignature {
  private static final String ATTRIBUTES =
      "unix:isDirectory,isRegularFile,size,lastModifiedTime,ctime,ino";

  /**
   * The time within which the clock of most file systems ticks: it does so a hundred times a second
   * at least.
   */
  private static final Duration TICK = Duration.ofMillis(20);

  /** The same for file systems that count only whole seconds, or every other second. */
  private static final Duration LONG_TICK = Duration.ofSeconds(3);

  private final StringBuilder text = new StringBuilder();
  private final long now;
  private boolean isSure = true;

  private DirectorySignature(long now) {
    this.now = now;
  }

  /**
   * The signature of a folder; empty where a link leads to it or is in it, where the file system
   * does not report enough, and where something changed just now, because it may change again
   * within the same tick of the clock.
   */
  public static Optional<String> of(Path folder) {
    return of(folder, System.currentTimeMillis());
  }

  /**
   * The signature at a given time.
   *
   * @param now milliseconds since 1970
   */
  public static Optional<String> of(Path folder, long now) {
    DirectorySignature signature = new DirectorySignature(now);
    try {
      signature.add(folder);
      return signature.isSure && Files.isDirectory(folder)
          ? Optional.of(signature.text.toString())
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void add(Path entry) throws IOException {
    Map<String, Object> told = Files.readAttributes(entry, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    boolean isFolder = Boolean.TRUE.equals(told.get("isDirectory"));
    long touched = nanoseconds(told.get("ctime"));
    isSure &= (isFolder || Boolean.TRUE.equals(told.get("isRegularFile"))) && isPast(touched);
    text.append(entry.getFileName()).append('\0');
    text.append(told.get("size")).append(' ').append(told.get("ino")).append(' ');
    text.append(nanoseconds(told.get("lastModifiedTime"))).append(' ');
    text.append(touched).append('\0');
    if (isFolder) {
      addAll(entry);
      text.append("/\0");
    }
  }

  private void addAll(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    for (Path entry : entries) {
      add(entry);
    }
  }

  private static long nanoseconds(@Nullable Object time) {
    return time instanceof FileTime told ? told.to(TimeUnit.NANOSECONDS) : Long.MAX_VALUE;
  }

  private boolean isPast(long time) {
    Duration tick = time % TimeUnit.SECONDS.toNanos(1) == 0 ? LONG_TICK : TICK;
    return TimeUnit.NANOSECONDS.toMillis(time) < now - tick.toMillis();
  }
}
