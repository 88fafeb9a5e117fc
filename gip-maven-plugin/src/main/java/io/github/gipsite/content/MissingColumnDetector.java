package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a table from which a whole column is missing while its totals are there: each row has a
 * figure less, and most rows end in the sum of their own figures. Sums over rows close all the
 * same, so that only this tells such a table from one without totals.
 *
 * @param rows as they were read, with computed totals
 * @param withoutTotal the rows that lack a figure, with the places of their lists
 */
record MissingColumnDetector(
    Table table, Map<String, ReportRow> rows, Map<String, SourceLocation> withoutTotal) {

  /** Returns the one finding on the table; empty where no column is missing from all rows. */
  Optional<Diagnostic> finding() {
    return isEveryRowShort() && mostEndInTheirSum()
        ? shortRows().findFirst().map(this::finding)
        : Optional.empty();
  }

  private Diagnostic finding(ReportRow row) {
    return Diagnostic.of(
        ContentRules.WRONG_WIDTH,
        withoutTotal.getOrDefault(row.row().id(), ShortRowDetector.last(row).place()),
        "wrong-width.column",
        table.caption(),
        row.columns().size(),
        row.columns().stream().map(Column::shortName).toList(),
        row.columns().size() - 1);
  }

  private boolean isEveryRowShort() {
    return rows.values().stream()
        .filter(row -> row.columns().size() > 1)
        .allMatch(row -> withoutTotal.containsKey(row.row().id()));
  }

  /**
   * Whether several rows end in the sum of the figures before, and they are more than two thirds,
   * or more than half where no row ends in less. Rows of zeros say nothing.
   */
  boolean mostEndInTheirSum() {
    List<ReportRow> counted =
        shortRows()
            .filter(row -> ShortRowDetector.last(row).state() == Figure.State.COMPUTED)
            .filter(row -> ShortRowDetector.last(row).summand().signum() > 0)
            .toList();
    long ends = counted.stream().filter(ShortRowDetector::endsInItsSum).count();
    boolean endsInLess =
        counted.stream().anyMatch(row -> ShortRowDetector.missing(row).signum() < 0);
    return ends > 1 && (endsInLess ? ends * 3 > counted.size() * 2L : ends * 2 > counted.size());
  }

  private Stream<ReportRow> shortRows() {
    return withoutTotal.keySet().stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream());
  }
}
