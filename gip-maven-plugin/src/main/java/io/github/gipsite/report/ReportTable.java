package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of one report: the rows that were given, in the layout of the edition's table. Row
 * objects are created on demand.
 */
public final class ReportTable {
  private final Table table;
  private final SourceLocation place;

  /** The figures row by row, in the order of the form. */
  private final PackedFigures figures;

  /**
   * The index of the first figure of each row of the form; that of the next row where the row is
   * missing.
   */
  private final int[] starts;

  /**
   * The results of the sums, computed on demand: pages need none, and several checks ask for them.
   */
  private @Nullable SumResults sums;

  /**
   * The results of all sums of a table.
   *
   * @param judged the number of equations whose figures are there
   * @param broken those that do not hold; nearly always none
   */
  private record SumResults(int judged, List<Equation> broken) {}

  /**
   * Creates a table from the rows that were read.
   *
   * @param rowsById a row that is missing, or has the wrong number of cells, is not in it
   * @param place where the table begins, in the file in which its figures stand
   */
  public ReportTable(Table table, Map<String, ReportRow> rowsById, SourceLocation place) {
    this.table = table;
    this.place = place;
    this.starts = new int[table.rows().size() + 1];
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      ReportRow row = rowsById.get(table.rows().get(i).id());
      if (row != null) {
        all.addAll(row.figures());
      }
      starts[i + 1] = all.size();
    }
    this.figures = PackedFigures.of(place.file(), all);
  }

  public Table table() {
    return table;
  }

  /** The place at which the table begins. */
  public SourceLocation place() {
    return place;
  }

  /** The rows that are there, in the order of the form. */
  public List<ReportRow> rows() {
    List<ReportRow> rows = new ArrayList<>(table.rows().size());
    for (int i = 0; i < table.rows().size(); i++) {
      if (isThere(i)) {
        rows.add(row(i));
      }
    }
    return Collections.unmodifiableList(rows);
  }

  private boolean isThere(int number) {
    return starts[number] < starts[number + 1];
  }

  private ReportRow row(int number) {
    Row row = table.rows().get(number);
    List<Column> columns = table.bandOf(row.id()).orElseThrow().columns();
    return new ReportRow(row, columns, figures.from(starts[number], starts[number + 1]));
  }

  /** The sums of the form whose figures are given and can be added, in the order of the form. */
  public List<Equation> equations() {
    return EquationBuilder.of(this);
  }

  /** The equations that do not hold. */
  public List<Equation> brokenEquations() {
    return sums().broken();
  }

  /** The number of {@link #equations}. */
  public int equationCount() {
    return sums().judged();
  }

  private SumResults sums() {
    if (sums == null) {
      List<Equation> all = equations();
      sums =
          new SumResults(all.size(), all.stream().filter(equation -> !equation.holds()).toList());
    }
    return sums;
  }

  public Optional<ReportRow> row(String id) {
    int number = table.indexOf(id);
    return number >= 0 && isThere(number) ? Optional.of(row(number)) : Optional.empty();
  }

  /**
   * A single figure, without the rest of its row.
   *
   * @param column counted from 0
   */
  public Optional<Figure> figure(String rowId, int column) {
    int number = table.indexOf(rowId);
    return number >= 0 && isThere(number)
        ? Optional.of(figures.get(starts[number] + column))
        : Optional.empty();
  }

  /** A single figure by the id of its column; empty also where the row has no such column. */
  public Optional<Figure> figure(String rowId, String columnId) {
    Optional<Band> band = table.bandOf(rowId);
    List<Column> columns = band.isPresent() ? band.get().columns() : List.of();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return figure(rowId, i);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether rows that are not there can only be 0: others of the same sum make up its total by
   * themselves.
   */
  boolean leavesNothingFor(FigureName name) {
    return name.rows().size() > 1
        && table.identities().stream()
            .filter(identity -> identity.left().containsAll(name.rows()))
            .anyMatch(identity -> isClosed(identity, name.column().id()));
  }

  private boolean isClosed(Identity identity, String column) {
    Optional<BigDecimal> total = sum(identity.right(), column);
    return total.isPresent() && total.equals(sum(identity.left(), column));
  }

  /** The sum of the rows that are there; empty where none is, or one holds no figure. */
  private Optional<BigDecimal> sum(List<String> rows, String column) {
    List<Figure> there = rows.stream().flatMap(row -> figure(row, column).stream()).toList();
    return there.isEmpty() || there.stream().anyMatch(figure -> figure.value().isEmpty())
        ? Optional.empty()
        : Optional.of(there.stream().map(Figure::summand).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Whether any figure is in that state; faster than a loop over all cells. */
  public boolean has(Figure.State state) {
    return figures.contains(state);
  }

  /** The cells of all these rows, row by row. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(starts[table.rows().size()]);
    rows().forEach(row -> addCells(row, cells));
    return Collections.unmodifiableList(cells);
  }

  /** The cells of a row, in the order of its columns. */
  public List<Cell> cells(ReportRow row) {
    List<Cell> cells = new ArrayList<>(row.columns().size());
    addCells(row, cells);
    return Collections.unmodifiableList(cells);
  }

  private void addCells(ReportRow row, List<Cell> cells) {
    for (int i = 0; i < row.columns().size(); i++) {
      cells.add(cell(row, i));
    }
  }

  /** The cell in a column of a row, counted from 0. */
  public Cell cell(ReportRow row, int column) {
    Column of = row.columns().get(column);
    FigureId id = new FigureId(table.id(), row.row().id(), of.id());
    return new Cell(id, row, of, row.figures().get(column));
  }
}
