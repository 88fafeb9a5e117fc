package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.Field;
import io.github.gipsite.data.Item;
import io.github.gipsite.data.Origin;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableForm;
import io.github.gipsite.report.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of all reports, tidy: a sheet for each table, and another where one is full. */
final class FigureSheets {
  private static final List<XlsxCells> HEADER = List.of(XlsxCells.of(Field.header()));

  private final ArchiveData data;
  private final int mostRows;

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
      Cells cells = new Cells(book.shared());
      for (String table : data.tables()) {
        Sheets sheets = new Sheets(table, book);
        for (Iterator<ReportData> each = data.reports().iterator(); each.hasNext(); ) {
          Optional<TableData> own = each.next().data(table);
          if (own.isPresent()) {
            write(own.get(), cells, sheets);
          }
        }
      }
    }
  }

  private static void write(TableData table, Cells cells, Sheets sheets) throws IOException {
    XlsxCells origin = cells.origin(table.origin());
    List<XlsxCells> items = cells.items.of(table.form());
    for (int i = 0; i < items.size(); i++) {
      Figure figure = table.figures().get(i);
      XlsxCells value = XlsxCells.of(figure.value());
      sheets.row(List.of(origin, items.get(i), value, cells.state(figure.state())));
    }
  }

  /** The cells of one book that stand in many rows. */
  private static final class Cells {
    private final SharedTexts shared;
    private final FormTexts<List<XlsxCells>> items = new FormTexts<>(this::items);
    private final Map<Figure.State, XlsxCells> states = new EnumMap<>(Figure.State.class);

    Cells(SharedTexts shared) {
      this.shared = shared;
    }

    XlsxCells origin(Origin origin) {
      return XlsxCells.joined(
          List.of(
              XlsxCells.of(List.of(origin.report(), origin.agency()), shared),
              XlsxCells.of(origin.year()),
              XlsxCells.of(List.of(origin.edition()), shared)));
    }

    XlsxCells state(Figure.State state) {
      return states.computeIfAbsent(state, key -> XlsxCells.of(List.of(key.id()), shared));
    }

    private List<XlsxCells> items(TableForm form) {
      return form.items().stream().map(item -> of(item, form)).toList();
    }

    /** What only one report says is shared by no cells, and must not be remembered. */
    private XlsxCells of(Item item, TableForm form) {
      return form.isOfEdition() ? XlsxCells.of(item.texts(), shared) : XlsxCells.of(item.texts());
    }
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
