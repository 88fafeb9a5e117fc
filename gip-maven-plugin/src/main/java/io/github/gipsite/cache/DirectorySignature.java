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
 * The signature of a folder, taken without opening a file in it: its own name and each below it,
 * with size, times and number. It is another one where something in the folder is another, also
 * where that has the same size and the time it had before: the system notes when a file was last
 * touched ({@code ctime}), and nobody sets that back. So it does for a folder that something was
 * put into and taken out of again.
 */
public final class DirectorySignature {
  private static final String ATTRIBUTES =
      "unix:isDirectory,isRegularFile,size,lastModifiedTime,ctime,ino";

  /** A clock of the system that times files by it ticks a hundred times a second at least. */
  private static final Duration TICK = Duration.ofMillis(20);

  /** Some file systems only count whole seconds, or every other. */
  private static final Duration LONG_TICK = Duration.ofSeconds(3);

  private final StringBuilder text = new StringBuilder();
  private final long now;
  private boolean isSure = true;

  private DirectorySignature(long now) {
    this.now = now;
  }

  /**
   * Of a folder that no link leads to; empty where a link is in it, where the file system does not
   * tell enough, and where something was touched just now: it may be touched again in the same tick
   * of the clock.
   */
  public static Optional<String> of(Path folder) {
    return of(folder, System.currentTimeMillis());
  }

  /**
   * The same at some time.
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
