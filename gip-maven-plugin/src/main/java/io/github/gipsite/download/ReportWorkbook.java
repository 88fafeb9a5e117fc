package io.github.gipsite.download;

import io.github.gipsite.data.CellDescription;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableDescription;
import io.github.gipsite.report.Figure;
import io.github.gipsite.xlsx.XlsxCells;
import io.github.gipsite.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables of a report as a workbook with a sheet each: a line for each row of the form, with its
 * label and its id before its figures, and above them the labels and ids of the columns, again
 * where they change.
 */
final class ReportWorkbook {
  private final TableDescriptionCache<List<Line>> lines =
      new TableDescriptionCache<>(ReportWorkbook::lines);

  /**
   * A row of the form.
   *
   * @param above the rows of column headers that come before it; none where the columns stay
   * @param first the cells before its figures
   * @param figures how many it has
   */
  private record Line(List<XlsxCells> above, XlsxCells first, int figures) {}

  /** Writes the workbook of one report. */
  void write(ReportData data, OutputStream out) throws IOException {
    try (XlsxWriter book = new XlsxWriter(out)) {
      for (Iterator<TableData> each = data.data().iterator(); each.hasNext(); ) {
        TableData table = each.next();
        book.sheet(table.form().table());
        write(table, book);
      }
    }
  }

  private void write(TableData table, XlsxWriter book) throws IOException {
    Iterator<Figure> figures = table.figures().iterator();
    List<XlsxCells> row = new ArrayList<>();
    for (Line line : lines.textOf(table.form())) {
      for (XlsxCells header : line.above()) {
        book.row(List.of(header));
      }
      row.clear();
      row.add(line.first());
      for (int i = 0; i < line.figures(); i++) {
        row.add(XlsxCells.of(figures.next().value()));
      }
      book.row(row);
    }
  }

  private static List<Line> lines(TableDescription form) {
    List<Line> lines = new ArrayList<>();
    List<CellDescription> before = List.of();
    for (List<CellDescription> row : rows(form)) {
      CellDescription first = row.get(0);
      XlsxCells label = XlsxCells.of(List.of(first.rowPath(), first.row()));
      boolean isSame =
          columns(row, CellDescription::columnLabel)
              .equals(columns(before, CellDescription::columnLabel));
      lines.add(new Line(isSame ? List.of() : headers(row), label, row.size()));
      before = row;
    }
    return lines;
  }

  /** The header rows; the cells above the labels and ids of rows are empty. */
  private static List<XlsxCells> headers(List<CellDescription> row) {
    return Stream.<Function<CellDescription, String>>of(
            CellDescription::columnPath, CellDescription::column)
        .map(text -> Stream.concat(Stream.of("", ""), columns(row, text).stream()).toList())
        .map(XlsxCells::of)
        .toList();
  }

  private static <T> List<T> columns(List<CellDescription> row, Function<CellDescription, T> text) {
    return row.stream().map(text).toList();
  }

  private static List<List<CellDescription>> rows(TableDescription form) {
    List<List<CellDescription>> rows = new ArrayList<>();
    String row = "";
    for (CellDescription item : form.items()) {
      if (rows.isEmpty() || !item.row().equals(row)) {
        rows.add(new ArrayList<>());
      }
      row = item.row();
      rows.get(rows.size() - 1).add(item);
    }
    return rows;
  }
}
