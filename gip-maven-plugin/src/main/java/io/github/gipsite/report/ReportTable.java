package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** The cells of all these rows, row by row. */
  public List<Cell> cells() {
    return rows().stream().flatMap(row -> cells(row).stream()).toList();
  }

  /** The cells of a row, in the order of its columns. */
  public List<Cell> cells(ReportRow row) {
    return IntStream.range(0, row.columns().size()).mapToObj(i -> cell(row, i)).toList();
  }

  /** The cell in a column of a row, counted from 0. */
  public Cell cell(ReportRow row, int column) {
    Column of = row.columns().get(column);
    FigureId id = new FigureId(table.id(), row.row().id(), of.id());
    return new Cell(id, row, of, row.figures().get(column));
  }
}
