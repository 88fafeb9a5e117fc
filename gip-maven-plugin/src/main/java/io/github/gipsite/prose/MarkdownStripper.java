package io.github.gipsite.prose;

import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceText;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strips the marks from Markdown text, and keeps the source offset of each character. Works on
 * arrays: every character of every report is processed here, for the checks and for the search.
 */
final class MarkdownStripper {
  /** The marks at the beginning of a line, which no reader sees. */
  private static final Pattern LINE_MARK =
      Pattern.compile(
          "(?m)[ \\t\u3000]*(?:#{1,6}[ \\t]+|[-*+][ \\t]+|[0-9]+[.)][ \\t]+|>[ \\t]?|_{3,}[ \\t]*$)");

  /** The marks anywhere in a line. */
  private static final Pattern MARK =
      Pattern.compile("[*`]+|_{1,2}(?!_)|\\]\\([^)\\n]{0,500}\\)|!?\\[(?=[^\\]\\n]{0,200}\\]\\()");

  /** The marks that begin a block, so that the line does not continue the sentence before it. */
  private static final Pattern BLOCK =
      Pattern.compile("#|>|\\||[-*+][ \\t]|[0-9]{1,9}[.)][ \\t]|\\n");

  /** The characters that a backslash may stand before in Markdown. */
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** The most characters of an address, as in the pattern of marks. */
  private static final int LONGEST_ADDRESS = 500;

  private final char[] source;
  private final Matcher lineMark;
  private final Matcher mark;
  private final Matcher block;

  private char[] text;
  private int[] offsets;
  private int length;
  private int bracketOrLineEnd;

  MarkdownStripper(SourceText source) {
    this.source = source.text().toCharArray();
    this.lineMark = LINE_MARK.matcher(source.text());
    this.mark = MARK.matcher(source.text());
    this.block = BLOCK.matcher(source.text());
    this.text = new char[this.source.length];
    this.offsets = new int[this.source.length + 1];
  }

  /** Appends a part of the source without its marks. */
  void appendMarkdown(int from, int to) {
    int next = from;
    for (int i = from; i < to; i = Math.max(i + 1, next)) {
      if (isLineStart(from, i) && mayBeLineMark(i, to) && lineMark.region(i, to).lookingAt()) {
        appendLines(next, i);
        next = lineMark.end();
      } else if (isEscape(i, to)) {
        appendLines(next, i);
        next = i + 1;
        i++;
      } else if (mayBeMark(from, i) && mark.region(i, to).lookingAt()) {
        appendLines(next, i);
        next = mark.end();
      }
    }
    appendLines(next, to);
  }

  /** Whether a backslash only says that the next character is no mark. */
  private boolean isEscape(int offset, int to) {
    return source[offset] == '\\' && offset + 1 < to && ESCAPABLE.indexOf(source[offset + 1]) >= 0;
  }

  private boolean isLineStart(int from, int offset) {
    return offset == from
        || switch (source[offset - 1]) {
          case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
          default -> false;
        };
  }

  /** Whether a line may begin with a mark; a quick test that most lines fail. */
  private boolean mayBeLineMark(int from, int to) {
    int i = from;
    while (i < to && (source[i] == ' ' || source[i] == '\t' || source[i] == '\u3000')) {
      i++;
    }
    return i < to
        && switch (source[i]) {
          case '#', '-', '*', '+', '>', '_' -> true;
          default -> source[i] >= '0' && source[i] <= '9';
        };
  }

  /**
   * Whether a mark may begin here; a quick test that most places fail. Of several {@code _} in a
   * row only the first may.
   */
  private boolean mayBeMark(int from, int offset) {
    return switch (source[offset]) {
      case '*', '`', '!', '[' -> true;
      case ']' -> isBeforeAddress(offset);
      case '_' -> offset == from || source[offset - 1] != '_';
      default -> false;
    };
  }

  /** Whether brackets that are closed in the same line follow; each character is looked at once. */
  private boolean isBeforeAddress(int offset) {
    if (offset + 1 == source.length || source[offset + 1] != '(') {
      return false;
    }
    bracketOrLineEnd = Math.max(bracketOrLineEnd, offset + 2);
    while (bracketOrLineEnd < source.length
        && source[bracketOrLineEnd] != ')'
        && source[bracketOrLineEnd] != '\n') {
      bracketOrLineEnd++;
    }
    return bracketOrLineEnd < source.length
        && source[bracketOrLineEnd] == ')'
        && bracketOrLineEnd - offset - 2 <= LONGEST_ADDRESS;
  }

  /** Inserts words that come from one place of the source. */
  void insert(String words, int offset) {
    makeRoom(words.length());
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i), offset);
    }
  }

  /**
   * Appends the lines of a paragraph: a single line end continues the sentence; two end the
   * paragraph.
   */
  private void appendLines(int from, int to) {
    makeRoom(to - from);
    for (int i = from; i < to; i++) {
      if (source[i] != '\n' || startsBlock(i + 1)) {
        append(source[i], i);
      }
    }
  }

  private boolean startsBlock(int offset) {
    return block.region(offset, source.length).lookingAt();
  }

  private void makeRoom(int more) {
    if (length + more > text.length) {
      int capacity = Math.max(length + more, text.length * 2);
      text = Arrays.copyOf(text, capacity);
      offsets = Arrays.copyOf(offsets, capacity + 1);
    }
  }

  private void append(char c, int offset) {
    text[length] = c;
    offsets[length++] = offset;
  }

  PlainNarrative build(Narrative narrative) {
    return new PlainNarrative(narrative, new String(text, 0, length), offsets);
  }
}
