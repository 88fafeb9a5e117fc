package io.github.gipsite.publish;

import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.output.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The fingerprints of the files of the existing site. A file whose fingerprint is the same is
 * reused, as a hard link where the disk supports that. A file that has been touched since it was
 * written is made again.
 */
final class PreviousBuild {
  private final Path site;
  private final Path file;
  private final Map<String, WrittenFile> before;
  private final Map<String, WrittenFile> now = new ConcurrentHashMap<>();

  /**
   * A file as it was when it was written.
   *
   * @param modified microseconds since 1970: Java copies no more of a time
   */
  private record WrittenFile(String from, long size, long modified) {
    static WrittenFile of(String from, Path file) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new WrittenFile(
          from,
          attributes.isRegularFile() ? attributes.size() : -1,
          attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
    }

    String line(String path) {
      return String.join("\t", from, String.valueOf(size), String.valueOf(modified), path);
    }
  }

  private PreviousBuild(Path site, Path file, Map<String, WrittenFile> before) {
    this.site = site;
    this.file = file;
    this.before = before;
  }

  /**
   * Reads the record of the site in a folder; empty where there is none, or it was not recorded.
   */
  static PreviousBuild of(Path site) {
    Path file = site.resolveSibling("." + site.getFileName() + ".made");
    Map<String, WrittenFile> before = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(line -> read(line.split("\t", 4), before));
    } catch (IOException | UncheckedIOException e) {
      // What is not known is made again.
      return new PreviousBuild(site, file, Map.of());
    }
    return new PreviousBuild(site, file, before);
  }

  /** A line that somebody else wrote, or that was cut off, says nothing. */
  private static void read(String[] parts, Map<String, WrittenFile> before) {
    if (parts.length == 4) {
      try {
        WrittenFile made =
            new WrittenFile(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        before.put(parts[3], made);
      } catch (NumberFormatException e) {
        return;
      }
    }
  }

  /**
   * Links or copies the file of the last build in place of a new one; false where the file has to
   * be made.
   */
  boolean reuse(OutputFile wanted, Path target) {
    WrittenFile made = before.get(wanted.path());
    if (made == null || !wanted.from().equals(Optional.of(made.from()))) {
      return false;
    }
    Path old = site.resolve(wanted.path());
    try {
      if (!WrittenFile.of(made.from(), old).equals(made)) {
        return false;
      }
      Files.createLink(target, old);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
    now.put(wanted.path(), made);
    return true;
  }

  /** Records a file that has just been made. */
  void remember(OutputFile made, Path target) throws IOException {
    if (made.from().isPresent()) {
      now.put(made.path(), WrittenFile.of(made.from().get(), target));
    }
  }

  /**
   * Writes down what this build has made, once it is in place. The site is whole without this: of a
   * note that cannot be written, or only half, the next build takes over what it can.
   */
  void save() {
    try {
      if (now.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        new AtomicFile(file).write(this::writeTo);
      }
    } catch (IOException e) {
      // The site is whole without it; the next build makes more files again.
      return;
    }
  }

  /** Line by line: all of them would take as much room as all that is known of the files. */
  private void writeTo(OutputStream out) throws IOException {
    for (String line : (Iterable<String>) lines()::iterator) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Stream<String> lines() {
    return now.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(made -> made.getValue().line(made.getKey()));
  }
}
