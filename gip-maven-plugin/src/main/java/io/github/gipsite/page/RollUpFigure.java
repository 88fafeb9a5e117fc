package io.github.gipsite.page;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.UnitTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sum of the units in a figure, beside the figure that their summary states.
 *
 * @param sum empty where no unit states the figure, or nothing can be said of the sum
 * @param atLeast whether a unit leaves it blank, so that the sum may be more
 * @param stated empty where the summary leaves it blank
 * @param difference by how much the summary states more; empty where the two cannot be compared
 */
public record RollUpFigure(
    Optional<BigDecimal> sum,
    boolean atLeast,
    Optional<BigDecimal> stated,
    Optional<BigDecimal> difference) {
  /** Compares the sum of the units with the stated figure of some cells. */
  static RollUpFigure of(
      Optional<BigDecimal> stated, Column column, List<FigureId> cells, UnitTotals sums) {
    Optional<UnitTotals.UnitSum> sum =
        sums.sum(cells).filter(all -> all.isComplete() || column.measure() != Measure.CHANGE);
    return new RollUpFigure(
        sum.map(UnitTotals.UnitSum::value),
        sum.isPresent() && !sum.get().isComplete(),
        stated,
        stated.flatMap(value -> sums.difference(value, cells)));
  }

  /** Whether the two can be compared and are not the same. */
  public boolean differs() {
    return difference.isPresent() && difference.get().signum() != 0;
  }

  /** Whether the stated figure has to be shown: it is not what the units add up to. */
  public boolean showsStated() {
    return stated.isPresent()
        && (atLeast || sum.isEmpty() || sum.get().compareTo(stated.get()) != 0);
  }
}
