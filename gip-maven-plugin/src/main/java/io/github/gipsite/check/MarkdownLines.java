package io.github.gipsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a chapter. Those between fences are code, which everything may stand in, and are
 * blank here.
 *
 * @param text of the chapter
 * @param lines in order
 */
record MarkdownLines(String text, List<Line> lines) {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3}|~{3}).*");

  /**
   * A line of a chapter.
   *
   * @param start where it begins in the chapter
   * @param text without its end
   */
  record Line(int start, String text) {
    int end() {
      return start + text.length();
    }

    boolean isBlank() {
      return text.isBlank();
    }

    /** Whether the first character that is no white space is one of some. */
    boolean beginsWithAny(String characters) {
      int i = 0;
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i < text.length() && characters.indexOf(text.charAt(i)) >= 0;
    }
  }

  MarkdownLines {
    lines = List.copyOf(lines);
  }

  static MarkdownLines of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean isCode = false;
    int start = 0;
    for (String line : text.split("\n", -1)) {
      boolean isFence = isFence(line);
      lines.add(new Line(start, isCode || isFence ? "" : line));
      isCode ^= isFence;
      start += line.length() + 1;
    }
    return new MarkdownLines(text, lines);
  }

  private static boolean isFence(String line) {
    return (line.contains("```") || line.contains("~~~")) && FENCE.matcher(line).matches();
  }

  /** The line that a place of the text stands in. */
  Line at(int offset) {
    int number = 0;
    while (number + 1 < lines.size() && lines.get(number + 1).start() <= offset) {
      number++;
    }
    return lines.get(number);
  }
}
