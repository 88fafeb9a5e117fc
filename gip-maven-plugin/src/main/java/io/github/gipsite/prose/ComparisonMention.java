package io.github.gipsite.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage, or a number of times, in a sentence that also states both numbers it is worked out
 * from.
 *
 * @param written the percentage as it is written, with its sign
 * @param said in percent; below 0 for a decrease
 * @param step the value of its last digit, in percent
 * @param current the number that is compared
 * @param before the number it is compared with
 * @param isChange whether it is said of the difference of both, or of the one as part of the other
 * @param start where the percentage begins in the sentence
 * @param end where it ends, with its sign
 */
public record ComparisonMention(
    String written,
    BigDecimal said,
    BigDecimal step,
    Numeral current,
    Numeral before,
    boolean isChange,
    int start,
    int end) {
  /**
   * Whether the numbers, which may be rounded, give the percentage, which may be rounded or cut.
   */
  public boolean agrees() {
    BigDecimal least = exact(low(current), high(before));
    BigDecimal most = exact(high(current), low(before));
    if (least.compareTo(most) < 0) {
      return least.subtract(step).compareTo(said) <= 0 && most.add(step).compareTo(said) >= 0;
    }
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    BigDecimal over = least.abs().subtract(said.abs());
    boolean sameSign = least.signum() * said.signum() >= 0;
    return sameSign && over.compareTo(half.negate()) >= 0 && over.compareTo(step) < 0;
  }

  /** Whether it is the share that its number has of another whole. */
  public boolean isShareOf(BigDecimal whole) {
    Numeral other = new Numeral(whole, BigDecimal.ONE, false);
    return whole.signum() > 0
        && new ComparisonMention(written, said, step, current, other, false, start, end).agrees();
  }

  /** The percentage as it should be, written as this one is. */
  public String expected() {
    boolean times = written.endsWith("倍");
    BigDecimal exact = exact(current.value(), before.value());
    BigDecimal shown = times ? exact.movePointLeft(2) : exact;
    int scale = times ? step.movePointLeft(2).stripTrailingZeros().scale() : step.scale();
    return shown.setScale(Math.max(0, scale), RoundingMode.HALF_UP).toPlainString()
        + (times ? "倍" : "%");
  }

  private BigDecimal exact(BigDecimal one, BigDecimal other) {
    return PercentageMention.of(isChange ? one.subtract(other) : one, other);
  }

  private static BigDecimal low(Numeral number) {
    BigDecimal low = number.value().subtract(rounding(number));
    return low.signum() > 0 ? low : number.value();
  }

  private static BigDecimal high(Numeral number) {
    return number.value().add(rounding(number));
  }

  /** What may be lost in a number that is not written to its last digit. */
  private static BigDecimal rounding(Numeral number) {
    return number.step().compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ZERO : number.step();
  }
}
