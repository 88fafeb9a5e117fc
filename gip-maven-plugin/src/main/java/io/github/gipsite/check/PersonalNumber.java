package io.github.gipsite.check;

import java.util.Locale;

/**
 * A number in a text that belongs to a person.
 *
 * @param start where it begins in the text
 * @param written as it stands in the text
 */
record PersonalNumber(Kind kind, int start, String written) {
  /** The kinds of such numbers, with how many digits may be shown at the beginning. */
  enum Kind {
    IDENTITY(6),
    MOBILE(3),
    CARD(4);

    private final int shown;

    Kind(int shown) {
      this.shown = shown;
    }

    /** The variant of the message. */
    String key() {
      return "personal-data." + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int SHOWN_AT_END = 4;
  private static final int MOBILE_DIGITS = 11;

  /** The number as it may be shown, with stars in the middle. */
  String masked() {
    int digits = (int) written.chars().filter(PersonalNumber::isDigit).count();
    int first = (kind == Kind.MOBILE ? digits - MOBILE_DIGITS : 0) + kind.shown;
    StringBuilder masked = new StringBuilder();
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean hidden = isDigit(c) && digit >= first && digit < digits - SHOWN_AT_END;
      masked.append(hidden ? '*' : c);
      digit += isDigit(c) ? 1 : 0;
    }
    return masked.toString();
  }

  /** Whether a character is a digit, of which the last of an identity number may be an X. */
  private static boolean isDigit(int c) {
    return Character.isDigit(c) || "XxＸｘ".indexOf(c) >= 0;
  }
}
