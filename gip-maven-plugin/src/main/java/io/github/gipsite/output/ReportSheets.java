package io.github.gipsite.output;

import io.github.gipsite.data.Item;
import io.github.gipsite.data.Observation;
import io.github.gipsite.data.ReportData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of reports, a sheet each: a line for each row of the form, with its label and its id
 * before its figures, and above them the labels and ids of the columns, anew where they change.
 */
final class ReportSheets {
  private final ItemTexts<XlsxCells> rows =
      new ItemTexts<>(first -> XlsxCells.of(List.of(first.rowPath(), first.row())));

  /** Writes the book of one report. */
  void write(ReportData data, OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook(out)) {
      for (String table : data.tables()) {
        book.sheet(table);
        writeRows(rows(data.observations(table)), book);
      }
    }
  }

  private void writeRows(List<List<Observation>> form, XlsxBook book) throws IOException {
    List<Item> columns = List.of();
    for (List<Observation> row : form) {
      List<Item> own = row.stream().map(Observation::item).toList();
      if (!haveSameColumns(own, columns)) {
        columns = own;
        book.row(List.of(above(own.stream().map(Item::columnPath))));
        book.row(List.of(above(own.stream().map(Item::column))));
      }
      List<XlsxCells> cells = new ArrayList<>();
      cells.add(rows.of(own.get(0)));
      row.forEach(one -> cells.add(XlsxCells.of(one.value())));
      book.row(cells);
    }
  }

  /** Above the labels and ids of rows stands nothing. */
  private static XlsxCells above(Stream<String> columns) {
    return XlsxCells.of(Stream.concat(Stream.of("", ""), columns).toList());
  }

  private static boolean haveSameColumns(List<Item> row, List<Item> other) {
    return row.size() == other.size()
        && IntStream.range(0, row.size())
            .allMatch(i -> row.get(i).columnLabel().equals(other.get(i).columnLabel()));
  }

  private static List<List<Observation>> rows(List<Observation> cells) {
    List<List<Observation>> rows = new ArrayList<>();
    String row = "";
    for (Observation cell : cells) {
      if (rows.isEmpty() || !cell.item().row().equals(row)) {
        rows.add(new ArrayList<>());
      }
      row = cell.item().row();
      rows.get(rows.size() - 1).add(cell);
    }
    return rows;
  }
}
