package io.github.gipsite.diagnostic;

/**
 * A place in a content file.
 *
 * @param file path relative to the content folder, with {@code /}
 * @param line 1-based
 * @param column 1-based, counted in characters (Unicode code points)
 * @param length how many characters are meant; 1 where only a point is known
 */
public record SourceLocation(String file, int line, int column, int length)
    implements Comparable<SourceLocation> {
  public SourceLocation {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "not a place: %s:%d:%d+%d".formatted(file, line, column, length));
    }
  }

  /** The beginning of a file, for findings on the file as a whole. */
  public static SourceLocation startOf(String file) {
    return new SourceLocation(file, 1, 1, 1);
  }

  @Override
  public int compareTo(SourceLocation other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** Formats as {@code file:line:column}, which editors and terminals understand. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
