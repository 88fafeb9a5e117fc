package io.github.gipsite.report;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import java.util.List;
import java.util.Optional;

/**
 * A row of one report.
 *
 * @param columns of the band it stands in
 * @param figures one for each column, in order
 */
public record ReportRow(Row row, List<Column> columns, List<Figure> figures) {
  public ReportRow {
    if (columns.size() != figures.size()) {
      throw new IllegalArgumentException(row.id() + ": " + figures);
    }
    figures = List.copyOf(figures);
  }

  /** The figure in a column; empty where the row has no such column. */
  public Optional<Figure> figure(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return Optional.of(figures.get(i));
      }
    }
    return Optional.empty();
  }
}
