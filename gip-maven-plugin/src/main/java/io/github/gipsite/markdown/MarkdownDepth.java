package io.github.gipsite.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how deep Markdown is nested. Rendering recurses for each level, so that thousands of
 * levels would end the run; no report has more than a few.
 */
public final class MarkdownDepth {
  private static final int DEEPEST_BLOCK = 50;
  private static final int DEEPEST_INLINE = 100;

  private static final Pattern CONTAINERS =
      Pattern.compile("[ \\t]*(?:(?:>|[-*+](?=\\s)|[0-9]{1,9}[.)](?=\\s))[ \\t]*)++");

  /**
   * The characters that blocks begin with; none of them makes a block more than two levels deeper.
   */
  private static final String BEGINNING = " \t>.)*+-0123456789";

  private static final Pattern MARKER = Pattern.compile("[>.)*+-]");
  private static final Pattern RULE = Pattern.compile("[-*_\\s]*");

  private int brackets;
  private int emphasis;

  private MarkdownDepth() {}

  /** The number of the first line that is too deep. */
  public static Optional<Integer> firstTooDeep(String markdown) {
    if (!mayBeTooDeep(markdown.toCharArray())) {
      return Optional.empty();
    }
    MarkdownDepth depth = new MarkdownDepth();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (depth.isTooDeep(lines.get(i))) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** Whether the text has enough marks to be too deep; a quick test that most texts fail. */
  private static boolean mayBeTooDeep(char[] markdown) {
    int brackets = 0;
    int emphasis = 0;
    int blocks = 0;
    boolean lineBegins = true;
    for (char c : markdown) {
      boolean ends = c == '\n' || c == '\r';
      lineBegins = ends || (lineBegins && BEGINNING.indexOf(c) >= 0);
      blocks = ends ? 0 : blocks + (lineBegins ? 1 : 0);
      brackets += c == '[' ? 1 : 0;
      emphasis += c == '*' || c == '_' ? 1 : 0;
      if (brackets > DEEPEST_INLINE || emphasis > DEEPEST_INLINE || 2 * blocks > DEEPEST_BLOCK) {
        return true;
      }
    }
    return false;
  }

  private boolean isTooDeep(String line) {
    if (line.isBlank()) {
      brackets = 0;
      emphasis = 0;
    }
    return !RULE.matcher(line).matches() && (blocks(line) > DEEPEST_BLOCK || hasDeepWords(line));
  }

  /** The depth of the blocks that a line begins; a list in a list is indented by two columns. */
  private static int blocks(String line) {
    Matcher containers = CONTAINERS.matcher(line);
    if (!containers.lookingAt()) {
      return 0;
    }
    int indent = 0;
    for (int i = 0; line.charAt(i) == ' ' || line.charAt(i) == '\t'; i++) {
      indent += line.charAt(i) == '\t' ? 4 : 1;
    }
    return indent / 2 + (int) MARKER.matcher(containers.group()).results().count();
  }

  private boolean hasDeepWords(String line) {
    int start = 0;
    while (start < line.length()) {
      int end = endOfRun(line, start);
      int length = end - start;
      switch (line.charAt(start)) {
        case '[' -> brackets += length;
        case ']' -> brackets = Math.max(0, brackets - length);
        case '*', '_' -> emphasis = Math.max(0, emphasis + length * direction(line, start, end));
        default -> {
          // A word.
        }
      }
      if (brackets > DEEPEST_INLINE || emphasis > DEEPEST_INLINE) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /** The end of a run of the same character. */
  private static int endOfRun(String line, int start) {
    int end = start + 1;
    while (end < line.length() && line.charAt(end) == line.charAt(start)) {
      end++;
    }
    return end;
  }

  /**
   * The direction of a delimiter: 1 where it can only open, -1 where it can only close, 0 between
   * two letters.
   */
  private static int direction(String line, int start, int end) {
    boolean after = start > 0 && !Character.isWhitespace(line.charAt(start - 1));
    boolean before = end < line.length() && !Character.isWhitespace(line.charAt(end));
    if (before == after) {
      return 0;
    }
    return before ? 1 : -1;
  }
}
