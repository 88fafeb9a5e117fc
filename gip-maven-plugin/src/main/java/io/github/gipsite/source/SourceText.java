package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of one content file, with an index of its lines, so that the place of a finding is
 * computed equally fast everywhere.
 */
public final class SourceText {
  /** The estimated length of a line, for the size of the index. */
  private static final int CHARACTERS_IN_LINE = 20;

  private final String file;
  private final String text;
  private final int[] lineEnds;

  /** The offsets of low surrogates, each the second half of a character of two UTF-16 units. */
  private final int[] secondHalves;

  /**
   * Creates a text as it was read.
   *
   * @param file path relative to the content folder, with {@code /}
   * @param text without byte order mark, every line ending as {@code \n}
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineEnds = lineEnds(text);
    this.secondHalves = secondHalves(text);
  }

  private static int[] lineEnds(String text) {
    int[] ends = new int[text.length() / CHARACTERS_IN_LINE + 1];
    int count = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }

  private static int[] secondHalves(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new int[0];
    }
    return IntStream.range(1, text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** The place of {@code length} UTF-16 units from {@code offset}. */
  public SourceLocation place(int offset, int length) {
    int line = before(offset, lineEnds);
    int lineStart = line == 0 ? 0 : lineEnds[line - 1] + 1;
    return new SourceLocation(
        file,
        line + 1,
        1 + characters(lineStart, offset),
        Math.max(1, characters(offset, offset + length)));
  }

  /**
   * The number of characters (Unicode code points) in a range; an unpaired surrogate counts as one.
   */
  private int characters(int from, int to) {
    return from == to ? 0 : to - from - (before(to, secondHalves) - before(from + 1, secondHalves));
  }

  /** The number of offsets, which are sorted, that are smaller than one. */
  private static int before(int offset, int[] offsets) {
    int found = Arrays.binarySearch(offsets, offset);
    return found < 0 ? -found - 1 : found;
  }
}
