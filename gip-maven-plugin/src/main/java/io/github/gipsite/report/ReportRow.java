package io.github.gipsite.report;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import java.util.List;

/**
 * A row of figures in one report.
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
}
