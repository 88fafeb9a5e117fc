package io.github.gipsite.findings;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * The part of a line around a place, short enough to show.
 *
 * @param before up to the place, with {@code …} where the line was cut
 * @param marked the text at the place; empty at the end of a line
 * @param after from the place on
 */
record LineExcerpt(String before, String marked, String after) {
  private static final int BEFORE = 40;
  private static final int AFTER = 60;
  private static final String CUT = "…";

  /** The furthest character of a line that is shown; counting up to a place takes time. */
  private static final int FURTHEST = 10_000;

  /**
   * The excerpt at a place; empty where the line does not exist or is blank, or the place is too
   * far along it.
   *
   * @param lines of the file in which the place is
   */
  static Optional<LineExcerpt> at(SourceLocation place, List<String> lines) {
    return place.column() > FURTHEST || place.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(place.line() - 1))
            .filter(line -> !line.isBlank())
            .map(line -> of(line, place));
  }

  private static LineExcerpt of(String line, SourceLocation place) {
    int[] characters =
        line.codePoints().limit((long) place.column() + AFTER).map(LineExcerpt::visible).toArray();
    int start = Math.min(place.column() - 1, characters.length);
    int from = start > BEFORE + AFTER ? start - BEFORE : 0;
    int to = Math.min(characters.length, start + AFTER);
    int end = Math.min(start + place.length(), to);
    return new LineExcerpt(
        (from > 0 ? CUT : "") + new String(characters, from, start - from),
        new String(characters, start, end - start),
        new String(characters, end, to - end) + (to < characters.length ? CUT : ""));
  }

  String text() {
    return before + marked + after;
  }

  /**
   * A visible stand-in for a control character, because no text of a file may command a terminal.
   */
  private static int visible(int character) {
    return Character.isISOControl(character) && character != '\t' ? '\uFFFD' : character;
  }
}
