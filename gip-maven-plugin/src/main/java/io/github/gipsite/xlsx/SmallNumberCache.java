package io.github.gipsite.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Keeps the written form of small numbers in a file of some kind. Nineteen of twenty are below a
 * hundred and whole, and those are made once.
 */
public final class SmallNumberCache<T> {
  private static final int SMALL_DIGITS = 2;
  private static final int SMALL = 100;

  private final List<T> small;
  private final Function<BigDecimal, T> text;

  public SmallNumberCache(Function<BigDecimal, T> text) {
    this.small = IntStream.range(0, SMALL).mapToObj(BigDecimal::valueOf).map(text).toList();
    this.text = text;
  }

  public T textOf(BigDecimal number) {
    return isSmall(number) ? small.get(number.intValue()) : text.apply(number);
  }

  /** Not {@code 5.0}, which keeps its decimals. */
  private static boolean isSmall(BigDecimal number) {
    return number.scale() == 0 && number.signum() >= 0 && number.precision() <= SMALL_DIGITS;
  }
}
