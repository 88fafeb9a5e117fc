package io.github.gipsite.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is replaced atomically: readers, and whoever looks after a failure, find the old
 * content or the new one.
 */
public record AtomicFile(Path file) {
  private static final Pattern PART_NAME = Pattern.compile("[.].+[.][0-9a-f-]{36}[.]new");

  /**
   * Whether a name is that of a temporary part, which stays where both a write and its clean-up
   * failed.
   */
  public static boolean isPart(String name) {
    return PART_NAME.matcher(name).matches();
  }

  /** Writes the content of the file. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Replaces the file, and creates the folders above it. */
  public void write(Content content) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(whole.getParent());
    Files.createDirectories(folder);
    // Not a temporary file of Java's, which nobody else may read.
    Path written = folder.resolve("." + whole.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      Files.move(written, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      deleteAfter(e, written);
      throw e;
    }
  }

  private static void deleteAfter(Exception fault, Path written) {
    try {
      Files.deleteIfExists(written);
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }
}
