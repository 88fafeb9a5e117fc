package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of one report: the rows that were given, in the shape of the edition's table.
 *
 * @param rowsById a row that is missing, or has the wrong number of cells, is not in it
 * @param place where the table begins
 */
public record ReportTable(Table table, Map<String, ReportRow> rowsById, SourceLocation place) {
  public ReportTable {
    rowsById = Map.copyOf(rowsById);
  }

  /** The rows that are there, in the order of the form. */
  public List<ReportRow> rows() {
    return table.rows().stream().flatMap(row -> row(row.id()).stream()).toList();
  }

  public Optional<ReportRow> row(String id) {
    return Optional.ofNullable(rowsById.get(id));
  }

  public FigureId id(ReportRow row, int column) {
    return new FigureId(table.id(), row.row().id(), row.columns().get(column).id());
  }
}
