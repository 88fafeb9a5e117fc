package io.github.gipsite.data;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * The description of a figure: a cell of the form, or an indicator. There is one instance for each
 * cell of an edition, however many reports there are; instances are compared by identity.
 */
public final class CellDescription {
  private static final String INDICATOR = "value";
  private static final String PATH = " / ";

  private final String table;
  private final String row;
  private final String column;
  private final List<String> rowLabel;
  private final List<String> columnLabel;
  private final String unit;

  private CellDescription(
      String table,
      String row,
      String column,
      List<String> rowLabel,
      List<String> columnLabel,
      String unit) {
    this.table = table;
    this.row = row;
    this.column = column;
    this.rowLabel = List.copyOf(rowLabel);
    this.columnLabel = List.copyOf(columnLabel);
    this.unit = unit;
  }

  /** A cell of a table. */
  static CellDescription cell(Table table, Band band, Row row, Column column) {
    List<String> label =
        Stream.concat(Stream.of(band.label()), row.label().stream())
            .filter(text -> !text.isEmpty())
            .toList();
    return new CellDescription(
        table.id(), row.id(), column.id(), label, column.label(), column.unit());
  }

  static CellDescription indicator(IndicatorLines.Line line) {
    return new CellDescription(
        ReportData.INDICATORS, line.id(), INDICATOR, line.label(), List.of("数值"), line.unit());
  }

  /** Id of the table. */
  public String table() {
    return table;
  }

  /** Id of the row; with the other two ids, and its report, it names a figure. */
  public String row() {
    return row;
  }

  /** Id of the column. */
  public String column() {
    return column;
  }

  /** The labels above and before the row, outermost first. */
  public List<String> rowLabel() {
    return rowLabel;
  }

  /** The labels of the row in one line. */
  public String rowPath() {
    return String.join(PATH, rowLabel);
  }

  /** The labels above the column, outermost first. */
  public List<String> columnLabel() {
    return columnLabel;
  }

  /** The labels of the column in one line. */
  public String columnPath() {
    return String.join(PATH, columnLabel);
  }

  /** The unit of the value: 件, 万元 …; empty where none is stated. */
  public String unit() {
    return unit;
  }

  /** The texts of its fields, which follow those of the {@link ReportOrigin} in a line. */
  public List<String> texts() {
    return List.of(table, row, column, rowPath(), columnPath(), unit);
  }
}
