package io.github.gipsite.download;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.CellDescription;
import io.github.gipsite.data.ReportData;
import io.github.gipsite.data.ReportOrigin;
import io.github.gipsite.data.TableData;
import io.github.gipsite.data.TableDescription;
import io.github.gipsite.data.TidyColumn;
import io.github.gipsite.report.Figure;
import io.github.gipsite.xlsx.SharedStrings;
import io.github.gipsite.xlsx.XlsxCells;
import io.github.gipsite.xlsx.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of all reports as a tidy workbook: a sheet for each table, and another where one is
 * full.
 */
final class ArchiveWorkbook {
  private static final List<XlsxCells> HEADER = List.of(XlsxCells.of(TidyColumn.header()));

  private final ArchiveData data;
  private final int mostRows;

  /**
   * Creates the workbook of all reports.
   *
   * @param mostRows of figures on a sheet
   */
  ArchiveWorkbook(ArchiveData data, int mostRows) {
    this.data = data;
    this.mostRows = mostRows;
  }

  void write(OutputStream out) throws IOException {
    try (XlsxWriter book = new XlsxWriter(out)) {
      SharedCells cells = new SharedCells(book.shared());
      for (String table : data.tables()) {
        TableSheets sheets = new TableSheets(table, book);
        for (Iterator<ReportData> each = data.reports().iterator(); each.hasNext(); ) {
          Optional<TableData> own = each.next().data(table);
          if (own.isPresent()) {
            write(own.get(), cells, sheets);
          }
        }
      }
    }
  }

  private static void write(TableData table, SharedCells cells, TableSheets sheets)
      throws IOException {
    XlsxCells origin = cells.origin(table.origin());
    List<XlsxCells> items = cells.items.textOf(table.form());
    for (int i = 0; i < items.size(); i++) {
      Figure figure = table.figures().get(i);
      XlsxCells value = XlsxCells.of(figure.value());
      sheets.row(List.of(origin, items.get(i), value, cells.state(figure.state())));
    }
  }

  /** The cells of a workbook that stand in many rows. */
  private static final class SharedCells {
    private final SharedStrings shared;
    private final TableDescriptionCache<List<XlsxCells>> items =
        new TableDescriptionCache<>(this::items);
    private final Map<Figure.State, XlsxCells> states = new EnumMap<>(Figure.State.class);

    SharedCells(SharedStrings shared) {
      this.shared = shared;
    }

    XlsxCells origin(ReportOrigin origin) {
      return XlsxCells.joined(
          List.of(
              XlsxCells.of(List.of(origin.report(), origin.agency()), shared),
              XlsxCells.of(origin.year()),
              XlsxCells.of(List.of(origin.edition()), shared)));
    }

    XlsxCells state(Figure.State state) {
      return states.computeIfAbsent(state, key -> XlsxCells.of(List.of(key.id()), shared));
    }

    private List<XlsxCells> items(TableDescription form) {
      return form.items().stream().map(item -> of(item, form)).toList();
    }

    /**
     * The cells of a description. Those of an indicator occur in one report only, and are not
     * cached.
     */
    private XlsxCells of(CellDescription item, TableDescription form) {
      return form.isOfEdition() ? XlsxCells.of(item.texts(), shared) : XlsxCells.of(item.texts());
    }
  }

  /** The sheets of one table. */
  private final class TableSheets {
    private final String table;
    private final XlsxWriter book;
    private int rows;

    TableSheets(String table, XlsxWriter book) {
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
