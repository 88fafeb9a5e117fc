package io.github.gipsite.trend;

import io.github.gipsite.edition.Composition;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a figure in one report.
 *
 * @param id of the composition
 * @param name of the whole
 * @param total 件
 * @param parts add up to the total
 */
public record ShareBreakdown(String id, String name, BigDecimal total, List<Part> parts) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A part of the total.
   *
   * @param value 件
   */
  public record Part(String name, BigDecimal value, BigDecimal total) {
    /** The part in percent of the total, with one decimal; 0 where the total is 0. */
    public BigDecimal percent() {
      return total.signum() == 0
          ? BigDecimal.ZERO
          : value.multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP);
    }
  }

  public ShareBreakdown {
    parts = List.copyOf(parts);
  }

  /** The breakdowns of a report; one with a blank, or whose parts do not add up, is left out. */
  public static List<ShareBreakdown> of(AnnualReport report) {
    return report.edition().highlights().compositions().stream()
        .flatMap(composition -> of(composition, report).stream())
        .toList();
  }

  private static Optional<ShareBreakdown> of(Composition composition, AnnualReport report) {
    Optional<BigDecimal> total = value(report, composition.total());
    if (total.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Composition.Part part : composition.parts()) {
      Optional<BigDecimal> value = value(report, part.figure());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      parts.add(new Part(part.name(), value.get(), total.get()));
      sum = sum.add(value.get());
    }
    return sum.compareTo(total.get()) == 0
        ? Optional.of(new ShareBreakdown(composition.id(), composition.name(), total.get(), parts))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(AnnualReport report, String name) {
    return NamedFigure.in(report, name).flatMap(NamedFigure::value);
  }
}
