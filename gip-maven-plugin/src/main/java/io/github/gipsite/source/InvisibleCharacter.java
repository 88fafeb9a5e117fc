package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Wording;
import java.util.stream.IntStream;

/**
 * The characters that a person cannot tell from a space, or from nothing, and that come along when
 * a text is copied from Word or a web page.
 */
final class InvisibleCharacter {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char FULL_WIDTH_SPACE = '\u3000';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

  /** Spaces of other widths. */
  private static final String OTHER_SPACES = "\u2002\u2003\u2004\u2005\u2006\u2007\u2009\u202F";

  /** Characters without any width, for joining words and for the direction of a script. */
  private static final String WITHOUT_WIDTH =
      "\u00AD\u200C\u200D\u200E\u200F\u2060\u202A\u202B\u202C\u202D\u202E";

  private InvisibleCharacter() {}

  /** Whether a character is one of them; the space of the keyboard and the tab are none. */
  static boolean is(int c) {
    return c >= NO_BREAK_SPACE && (isSpace(c) || hasNoWidth(c));
  }

  /** Whether a character looks like a space. */
  static boolean isSpace(int c) {
    return c == NO_BREAK_SPACE || c == FULL_WIDTH_SPACE || OTHER_SPACES.indexOf(c) >= 0;
  }

  /** Whether a character looks like nothing at all. */
  static boolean hasNoWidth(int c) {
    return c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NO_BREAK_SPACE || WITHOUT_WIDTH.indexOf(c) >= 0;
  }

  /** The number of columns that a character takes on the screen, as an indentation. */
  static int width(int c) {
    if (hasNoWidth(c)) {
      return 0;
    }
    return c == FULL_WIDTH_SPACE ? 2 : 1;
  }

  /** The index of the first of them in a range of a text; -1 where there is none. */
  static int indexIn(String text, int from, int to) {
    return IntStream.range(from, to).filter(i -> is(text.charAt(i))).findFirst().orElse(-1);
  }

  /** Whether a text consists of ASCII but for them, as keys, figures, dates and addresses do. */
  static boolean isBare(String text) {
    return text.chars().allMatch(c -> c < NO_BREAK_SPACE || is(c));
  }

  /** Whether one of them has to go from a text. */
  static boolean isFaulty(String text) {
    return isIn(text) && isBare(text) && indexOfFault(text) >= 0;
  }

  static boolean isIn(String text) {
    return indexIn(text, 0, text.length()) >= 0;
  }

  /**
   * The index of the first of them that has to go from a text without Chinese words; -1 where there
   * is none. A space between two words or figures is only an unusual one.
   */
  static int indexOfFault(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> is(text.charAt(i)) && !isBetweenWords(text, i))
        .findFirst()
        .orElse(-1);
  }

  /**
   * A text without them; a space stays between two figures and after a comma, and each as it is
   * between two words.
   */
  static String deletedFrom(String text) {
    StringBuilder left = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!is(c)) {
        left.append(c);
      } else if (isBetweenWords(text, i)) {
        left.append(Character.isDigit(text.charAt(i - 1)) ? ' ' : c);
      } else if (isSpace(c) && i > 0 && text.charAt(i - 1) == ',' && !hasSpaceAfter(text, i)) {
        left.append(' ');
      }
    }
    return left.toString();
  }

  private static boolean hasSpaceAfter(String text, int i) {
    return i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean isBetweenWords(String text, int i) {
    return isSpace(text.charAt(i))
        && i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** The name of a character, as editors call it. */
  static Wording name(char c) {
    return switch (c) {
      case NO_BREAK_SPACE -> Wording.of("malformed.character.no-break-space");
      case FULL_WIDTH_SPACE -> Wording.of("malformed.character.full-width-space");
      case ZERO_WIDTH_SPACE -> Wording.of("malformed.character.zero-width-space");
      case ZERO_WIDTH_NO_BREAK_SPACE -> Wording.of("malformed.character.byte-order-mark");
      default -> Wording.of("malformed.character.other", "U+%04X".formatted((int) c));
    };
  }
}
