package io.github.gipsite.output;

import io.github.gipsite.data.Observation;
import io.github.gipsite.data.ReportData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a report, a sheet each: a line for each row of the form, with its label and its id
 * before its figures, and above them the labels and ids of the columns, anew where they change.
 */
record ReportSheets(ReportData data) {
  void write(OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook(out)) {
      for (String table : data.tables()) {
        book.sheet(table);
        writeRows(rows(data.observations(table).toList()), book);
      }
    }
  }

  private static void writeRows(List<List<Observation>> rows, XlsxBook book) throws IOException {
    List<String> columns = List.of();
    for (List<Observation> row : rows) {
      List<String> own = row.stream().map(Observation::columnPath).toList();
      if (!own.equals(columns)) {
        columns = own;
        book.row(texts("", "", own));
        book.row(texts("", "", row.stream().map(Observation::column).toList()));
      }
      List<XlsxCell> cells =
          new ArrayList<>(texts(row.get(0).rowPath(), row.get(0).row(), List.of()));
      row.forEach(one -> cells.add(XlsxCell.of(one.value())));
      book.row(cells);
    }
  }

  private static List<XlsxCell> texts(String label, String id, List<String> more) {
    return Stream.concat(Stream.of(label, id), more.stream()).map(XlsxCell::of).toList();
  }

  private static List<List<Observation>> rows(List<Observation> cells) {
    List<List<Observation>> rows = new ArrayList<>();
    String row = "";
    for (Observation cell : cells) {
      if (rows.isEmpty() || !cell.row().equals(row)) {
        rows.add(new ArrayList<>());
      }
      row = cell.row();
      rows.get(rows.size() - 1).add(cell);
    }
    return rows;
  }
}
