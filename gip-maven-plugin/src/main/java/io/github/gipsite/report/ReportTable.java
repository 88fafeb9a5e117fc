package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of one report: the rows that were given, in the shape of the edition's table. */
public final class ReportTable {
  private final Table table;
  private final Map<String, ReportRow> rowsById;
  private final SourceLocation place;
  private final List<ReportRow> rows;

  /** Found at the first question: pages ask none. Nearly always empty, and several checks ask. */
  private @Nullable List<Equation> brokenEquations;

  /**
   * A table as it was read.
   *
   * @param rowsById a row that is missing, or has the wrong number of cells, is not in it
   * @param place where the table begins
   */
  public ReportTable(Table table, Map<String, ReportRow> rowsById, SourceLocation place) {
    this.table = table;
    this.rowsById = Map.copyOf(rowsById);
    this.place = place;
    this.rows =
        table.rows().stream()
            .flatMap(row -> Optional.ofNullable(this.rowsById.get(row.id())).stream())
            .toList();
  }

  public Table table() {
    return table;
  }

  /** Where the table begins. */
  public SourceLocation place() {
    return place;
  }

  /** The rows that are there, in the order of the form. */
  public List<ReportRow> rows() {
    return rows;
  }

  /** The sums of the form whose figures are there and can be added, in the order of the form. */
  public List<Equation> equations() {
    return Equations.of(this);
  }

  /** Those that do not hold. */
  public List<Equation> brokenEquations() {
    if (brokenEquations == null) {
      brokenEquations = equations().stream().filter(equation -> !equation.holds()).toList();
    }
    return brokenEquations;
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
    List<Cell> cells = new ArrayList<>(row.columns().size());
    for (int i = 0; i < row.columns().size(); i++) {
      cells.add(cell(row, i));
    }
    return Collections.unmodifiableList(cells);
  }

  /** The cell in a column of a row, counted from 0. */
  public Cell cell(ReportRow row, int column) {
    Column of = row.columns().get(column);
    FigureId id = new FigureId(table.id(), row.row().id(), of.id());
    return new Cell(id, row, of, row.figures().get(column));
  }
}
