package io.github.gipsite.page;

import io.github.gipsite.trend.YearOnYearChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The view of a report's main figures beside those of the year before, as a table. */
public record ComparisonView(String yearBefore, String year, List<ComparisonRow> rows) {
  /** One figure, with signs as they are shown. */
  public record ComparisonRow(
      String name, String unit, String before, String after, String difference, String percent) {
    static ComparisonRow of(YearOnYearChange change, BigDecimal before, String unknown) {
      return new ComparisonRow(
          change.figure().name(),
          change.figure().unit(),
          before.toPlainString(),
          change.value().toPlainString(),
          signed(change.difference().orElseThrow()),
          change.percent().map(percent -> signed(percent) + "%").orElse(unknown));
    }

    private static String signed(BigDecimal value) {
      return (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }
  }

  public ComparisonView {
    rows = List.copyOf(rows);
  }

  /**
   * Empty where nothing can be compared.
   *
   * @param unknown stands where there is no percentage
   */
  static Optional<ComparisonView> of(int year, List<YearOnYearChange> changes, String unknown) {
    List<ComparisonRow> rows =
        changes.stream()
            .flatMap(
                change ->
                    change.before().map(then -> ComparisonRow.of(change, then, unknown)).stream())
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new ComparisonView(String.valueOf(year - 1), String.valueOf(year), rows));
  }
}
