package io.github.gipsite.edition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of figure that a cell takes, which decides how it must be written. */
public enum Measure {
  /** A whole number of things, 0 or more. */
  COUNT("0|[1-9][0-9]*"),
  /** An amount in the column's unit (万元), 0 or more, with decimals of any length. */
  AMOUNT("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?"),
  /** A difference to a number before, with or without a sign. */
  CHANGE("[+-]?(?:0|[1-9][0-9]*)"),
  /** An amount with its unit, 元 or 万元; the value is in 元, also where no unit is written. */
  AMOUNT_WITH_UNIT("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:万?元)?");

  /**
   * The most characters of a figure, more than any in use has; it keeps arithmetic on hostile input
   * short.
   */
  private static final int LONGEST = 30;

  private static final Pattern UNIT = Pattern.compile("万?元$");
  private static final int DECIMALS_OF_TEN_THOUSAND = 4;

  private final Pattern written;

  Measure(String written) {
    this.written = Pattern.compile(written);
  }

  /** The exact value of a text; empty where this measure does not allow the text. */
  public Optional<BigDecimal> parse(String text) {
    return text.length() <= LONGEST && written.matcher(text).matches()
        ? Optional.of(value(text))
        : Optional.empty();
  }

  /** The number of up to three digits, which every measure reads alike; -1 for any other text. */
  public static int smallCount(String text) {
    boolean leadingZero = text.length() > 1 && text.charAt(0) == '0';
    if (text.isEmpty() || text.length() > 3 || leadingZero) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static BigDecimal value(String text) {
    BigDecimal number =
        new BigDecimal(text.endsWith("元") ? UNIT.matcher(text).replaceFirst("") : text);
    return text.endsWith("万元") ? number.movePointRight(DECIMALS_OF_TEN_THOUSAND) : number;
  }
}
