package io.github.gipsite.check;

import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Numeral;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list in the words that names all parts of a number.
 *
 * @param totals the numbers that it may break down, the likeliest first
 * @param parts as it is read
 * @param readings other ways to read which of the numbers are parts
 */
record StatedBreakdown(
    List<Total> totals, List<CountMention> parts, List<List<CountMention>> readings) {
  StatedBreakdown {
    totals = List.copyOf(totals);
    parts = List.copyOf(parts);
    readings = List.copyOf(readings);
  }

  /** A number that may be broken down, with its sentence. */
  record Total(Sentence sentence, CountMention count) {
    BigDecimal value() {
      return count.number().value();
    }
  }

  /** Whether a total is the sum of its parts, in any way to read the sentence. */
  boolean addsUp() {
    return totals.stream()
        .anyMatch(
            total ->
                Stream.concat(Stream.of(parts), readings.stream())
                    .anyMatch(reading -> addsUp(total, reading)));
  }

  private static boolean addsUp(Total total, List<CountMention> parts) {
    BigDecimal difference = sum(parts).subtract(total.value()).abs();
    BigDecimal rounding =
        Stream.concat(Stream.of(total.count()), parts.stream())
            .map(count -> rounding(count.number()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return difference.signum() == 0 || difference.compareTo(rounding) < 0;
  }

  /** What may be lost in a number that is written in 万 or 亿. */
  private static BigDecimal rounding(Numeral number) {
    return number.step().compareTo(BigDecimal.ONE) > 0 ? number.step() : BigDecimal.ZERO;
  }

  static BigDecimal sum(List<CountMention> parts) {
    return parts.stream()
        .map(part -> part.number().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
