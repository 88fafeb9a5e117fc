package io.github.gipsite.edition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of figure a cell takes, and so how it must be written. */
public enum Measure {
  /** A whole number of things, 0 or more. */
  COUNT("0|[1-9][0-9]*"),
  /** An amount in the column's unit (万元), 0 or more, with decimals of any length. */
  AMOUNT("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  /** Longer than any figure in use; keeps arithmetic on hostile input short. */
  private static final int LONGEST = 30;

  private final Pattern written;

  Measure(String written) {
    this.written = Pattern.compile(written);
  }

  /** The exact value of a text; empty where it is not written as this measure asks. */
  public Optional<BigDecimal> parse(String text) {
    return text.length() <= LONGEST && written.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
