package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Column;
import io.github.gipsite.report.ReportTable;
import java.util.List;
import java.util.Map;

/**
 * Figures of a table that may stand in each other's place, although the sums of each year close.
 *
 * @param moved the table of each year that it changes, as it would be after the exchange
 * @param help what to look at
 * @param cause the same for all that it breaks, in whatever year
 */
record BetweenYearsExchange(Map<Integer, ReportTable> moved, Wording help, String cause) {
  BetweenYearsExchange {
    moved = Map.copyOf(moved);
  }

  /** Two columns of the table of a year. */
  static BetweenYearsExchange ofColumns(int year, ReportTable moved, Column one, Column other) {
    return new BetweenYearsExchange(
        Map.of(year, moved),
        Wording.of(
            "difference.exchanged-columns",
            year,
            moved.table().caption(),
            one.shortName(),
            other.shortName()),
        cause(List.of(year), moved, "." + one.id() + " " + other.id()));
  }

  /** Two columns of the table of a year, or of the year before: nothing tells of which. */
  static BetweenYearsExchange ofColumnsOfEither(
      int year, ReportTable moved, Column one, Column other) {
    return new BetweenYearsExchange(
        Map.of(year, moved),
        Wording.of(
            "difference.exchanged-columns-of-either",
            year,
            moved.table().caption(),
            one.shortName(),
            other.shortName(),
            year - 1),
        cause(List.of(year - 1, year), moved, "." + one.id() + " " + other.id()));
  }

  /** The table of two years. */
  static BetweenYearsExchange ofTables(
      int earlier, ReportTable ofEarlier, int later, ReportTable ofLater) {
    return new BetweenYearsExchange(
        Map.of(earlier, ofLater, later, ofEarlier),
        Wording.of("difference.exchanged-tables", earlier, later, ofEarlier.table().caption()),
        cause(List.of(earlier, later), ofEarlier, ""));
  }

  /** A cause that is named by years, so that what it breaks in several of them is one. */
  private static String cause(List<Integer> years, ReportTable table, String columns) {
    return "exchanged:" + years + " " + table.table().id() + columns;
  }
}
