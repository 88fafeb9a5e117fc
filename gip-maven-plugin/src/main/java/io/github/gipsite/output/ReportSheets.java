package io.github.gipsite.output;

import io.github.gipsite.data.Item;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableForm;
import io.github.gipsite.report.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tables of reports, a sheet each: a line for each row of the form, with its label and its id
 * before its figures, and above them the labels and ids of the columns, anew where they change.
 */
final class ReportSheets {
  private final FormTexts<List<Line>> lines = new FormTexts<>(ReportSheets::lines);

  /**
   * A row of the form.
   *
   * @param above the rows of column headers that come before it; none where the columns stay
   * @param first the cells before its figures
   * @param figures how many it has
   */
  private record Line(List<XlsxCells> above, XlsxCells first, int figures) {}

  /** Writes the book of one report. */
  void write(ReportData data, OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook(out)) {
      for (Iterator<TableData> each = data.data().iterator(); each.hasNext(); ) {
        TableData table = each.next();
        book.sheet(table.form().table());
        write(table, book);
      }
    }
  }

  private void write(TableData table, XlsxBook book) throws IOException {
    Iterator<Figure> figures = table.figures().iterator();
    List<XlsxCells> row = new ArrayList<>();
    for (Line line : lines.of(table.form())) {
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

  private static List<Line> lines(TableForm form) {
    List<Line> lines = new ArrayList<>();
    List<Item> before = List.of();
    for (List<Item> row : rows(form)) {
      Item first = row.get(0);
      XlsxCells label = XlsxCells.of(List.of(first.rowPath(), first.row()));
      boolean isSame = columns(row, Item::columnLabel).equals(columns(before, Item::columnLabel));
      lines.add(new Line(isSame ? List.of() : headers(row), label, row.size()));
      before = row;
    }
    return lines;
  }

  /** Above the labels and ids of rows stands nothing. */
  private static List<XlsxCells> headers(List<Item> row) {
    return Stream.<Function<Item, String>>of(Item::columnPath, Item::column)
        .map(text -> Stream.concat(Stream.of("", ""), columns(row, text).stream()).toList())
        .map(XlsxCells::of)
        .toList();
  }

  private static <T> List<T> columns(List<Item> row, Function<Item, T> text) {
    return row.stream().map(text).toList();
  }

  private static List<List<Item>> rows(TableForm form) {
    List<List<Item>> rows = new ArrayList<>();
    String row = "";
    for (Item item : form.items()) {
      if (rows.isEmpty() || !item.row().equals(row)) {
        rows.add(new ArrayList<>());
      }
      row = item.row();
      rows.get(rows.size() - 1).add(item);
    }
    return rows;
  }
}
