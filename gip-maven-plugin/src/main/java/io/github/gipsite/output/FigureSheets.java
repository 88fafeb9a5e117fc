package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.Field;
import io.github.gipsite.data.Observation;
import io.github.gipsite.data.Origin;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.report.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of all reports, tidy: a sheet for each table, and another where one is full. */
final class FigureSheets {
  private static final List<XlsxCells> HEADER = List.of(XlsxCells.of(Field.header()));

  private static final Map<Figure.State, XlsxCells> STATES =
      Arrays.stream(Figure.State.values())
          .collect(Collectors.toMap(state -> state, state -> XlsxCells.of(List.of(state.id()))));

  private final ArchiveData data;
  private final int mostRows;
  private final ItemTexts<XlsxCells> items = new ItemTexts<>(item -> XlsxCells.of(item.texts()));

  /**
   * Of all reports.
   *
   * @param mostRows of figures on a sheet
   */
  FigureSheets(ArchiveData data, int mostRows) {
    this.data = data;
    this.mostRows = mostRows;
  }

  void write(OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook(out)) {
      for (String table : data.tables()) {
        Sheets sheets = new Sheets(table, book);
        for (Iterator<ReportData> each = data.reports().iterator(); each.hasNext(); ) {
          write(each.next().observations(table), sheets);
        }
      }
    }
  }

  private void write(List<Observation> report, Sheets sheets) throws IOException {
    if (report.isEmpty()) {
      return;
    }
    XlsxCells origin = cells(report.get(0).origin());
    for (Observation one : report) {
      XlsxCells value = XlsxCells.of(one.value());
      sheets.row(List.of(origin, items.of(one.item()), value, STATES.get(one.state())));
    }
  }

  private static XlsxCells cells(Origin origin) {
    return XlsxCells.joined(
        List.of(
            XlsxCells.of(List.of(origin.report(), origin.agency())),
            XlsxCells.of(origin.year()),
            XlsxCells.of(List.of(origin.edition()))));
  }

  /** The sheets of one table. */
  private final class Sheets {
    private final String table;
    private final XlsxBook book;
    private int rows;

    Sheets(String table, XlsxBook book) {
      this.table = table;
      this.book = book;
    }

    void row(List<XlsxCells> cells) throws IOException {
      if (rows % mostRows == 0) {
        int sheet = rows / mostRows + 1;
        book.sheet(sheet == 1 ? table : table + "-" + sheet);
        book.row(HEADER);
      }
      book.row(cells);
      rows++;
    }
  }
}
