package io.github.gipsite.report;

import io.github.gipsite.edition.Edition;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The units of a summary in one year, and their sums, cell by cell.
 *
 * @param edition of the summary; a unit that reported in another form is missing
 * @param units those that have a report, in the order in which the summary names them
 * @param missing those that have none
 */
public record UnitTotals(int year, Edition edition, List<UnitFigures> units, List<Agency> missing) {
  /**
   * The sum that units state of one figure.
   *
   * @param value of those that state it
   * @param silent how many leave it blank. A blank is not 0: the sum of the others is then only a
   *     part of it
   */
  public record UnitSum(BigDecimal value, int silent) {
    public boolean isComplete() {
      return silent == 0;
    }
  }

  public UnitTotals {
    units = List.copyOf(units);
    missing = List.copyOf(missing);
  }

  /**
   * Adds up the units of a year.
   *
   * @param named the units, as the summary names them
   * @param figures of any agencies and years, among them those of the units
   */
  public static UnitTotals of(
      int year, Edition edition, List<Agency> named, Collection<UnitFigures> figures) {
    List<UnitFigures> units =
        named.stream()
            .flatMap(
                unit -> figures.stream().filter(one -> isOf(one, unit, year, edition)).limit(1))
            .toList();
    List<Agency> reporting = units.stream().map(UnitFigures::agency).toList();
    return new UnitTotals(
        year, edition, units, named.stream().filter(unit -> !reporting.contains(unit)).toList());
  }

  private static boolean isOf(UnitFigures one, Agency unit, int year, Edition edition) {
    return one.agency().equals(unit) && one.year() == year && one.edition().equals(edition);
  }

  /** Whether every unit has reported. */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /**
   * The sum of the units in a figure.
   *
   * @param cells of the figure: one, unless it is the sum of several rows
   * @return empty where no unit states it
   */
  public Optional<UnitSum> sum(List<FigureId> cells) {
    List<BigDecimal> stated = units.stream().flatMap(unit -> unit.value(cells).stream()).toList();
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UnitSum(
                stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                units.size() - stated.size()));
  }

  /**
   * The difference by which the summary states more than its units; negative where it states less.
   *
   * @return empty where the two cannot be compared: a unit is missing, or leaves the figure blank
   */
  public Optional<BigDecimal> difference(BigDecimal stated, List<FigureId> cells) {
    return sum(cells)
        .filter(sum -> isComplete() && sum.isComplete())
        .map(sum -> stated.subtract(sum.value()));
  }
}
