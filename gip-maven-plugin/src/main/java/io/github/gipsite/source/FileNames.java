package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Converts file names to texts and back. On Linux a name is bytes: a name that is not in the
 * encoding of the machine becomes a text that leads to no file, and under {@code LC_ALL=C} this is
 * every Chinese name.
 */
public final class FileNames {
  private static final String ENCODING = "sun.jnu.encoding";

  private FileNames() {}

  /** The encoding of file names on this machine, as Java names it. */
  public static String encoding() {
    return System.getProperty(ENCODING, "UTF-8");
  }

  /** The path that a text names; empty where no file of this machine can have that name. */
  public static Optional<Path> path(String text) {
    try {
      return Optional.of(FileSystems.getDefault().getPath(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * A form of a path that is equal for two paths which a disk that ignores case or Unicode
   * composition takes for one.
   */
  public static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder();
    composed
        .codePoints()
        .map(Character::toUpperCase)
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Whether the text of a path leads back to the same path. */
  static boolean isText(Path path) {
    try {
      return path.getFileSystem().getPath(path.toString()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The finding on a file whose name cannot be represented as text.
   *
   * @param path as far as it can be read
   */
  static Diagnostic unreadable(String path) {
    SourceLocation place = SourceLocation.startOf(path);
    return isUtf8()
        ? Diagnostic.of(SourceRules.UNREADABLE_FILE, place, "unreadable-file.name")
        : Diagnostic.of(
            SourceRules.UNREADABLE_FILE, place, "unreadable-file.name-encoding", encoding());
  }

  private static boolean isUtf8() {
    return Charset.isSupported(encoding())
        && Charset.forName(encoding()).equals(StandardCharsets.UTF_8);
  }
}
