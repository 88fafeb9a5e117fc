package io.github.gipsite.edition;

import java.util.regex.Pattern;

/**
 * Finds regular expressions that would take minutes, or for ever, on a long line: they are tried on
 * runs of each of their characters, and the characters that they look at are counted. What only a
 * mixture of characters makes slow is not found.
 */
final class SlowPatternDetector {
  private static final int LENGTH_OF_RUN = 200;

  /** More than a pattern looks at that takes the square of the length. */
  private static final long MOST_LOOKED_AT = 1_000_000;

  /** Characters that classes like {@code \d} and {@code [^，。]} match. */
  private static final String OTHERS = "0a一 ";

  /** Ends every run, and is in no pattern that is meant to match one. */
  private static final char END = '\uFFFF';

  private SlowPatternDetector() {}

  static boolean isSlow(Pattern pattern) {
    return (pattern.pattern() + OTHERS)
        .chars()
        .distinct()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .anyMatch(c -> isSlow(pattern, (char) c));
  }

  private static boolean isSlow(Pattern pattern, char c) {
    try {
      pattern.matcher(new CountedText(String.valueOf(c).repeat(LENGTH_OF_RUN) + END)).find();
      return false;
    } catch (TooManyLooksException e) {
      return true;
    }
  }

  /** Is thrown out of a match that looks at too many characters. */
  private static final class TooManyLooksException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A text that ends a match which looks at too many of its characters. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long lookedAt;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++lookedAt > MOST_LOOKED_AT) {
        throw new TooManyLooksException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
