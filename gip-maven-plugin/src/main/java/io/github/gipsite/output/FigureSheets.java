package io.github.gipsite.output;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.data.Field;
import io.github.gipsite.data.Observation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The figures of all reports, tidy: a sheet for each table, and another where one is full.
 *
 * @param mostRows of figures on a sheet
 */
record FigureSheets(ArchiveData data, int mostRows) {
  private static final int YEAR = Field.header().indexOf(Field.YEAR.id());
  private static final int VALUE = Field.header().indexOf(Field.VALUE.id());

  void write(OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook(out)) {
      for (String table : data.tables()) {
        write(table, book);
      }
    }
  }

  private void write(String table, XlsxBook book) throws IOException {
    Iterator<Observation> each = data.observations(table).iterator();
    for (int row = 0; each.hasNext(); row++) {
      if (row % mostRows == 0) {
        int sheet = row / mostRows + 1;
        book.sheet(sheet == 1 ? table : table + "-" + sheet);
        book.row(Field.header().stream().map(XlsxCell::of).toList());
      }
      book.row(cells(each.next()));
    }
  }

  private static List<XlsxCell> cells(Observation observation) {
    List<XlsxCell> cells = new ArrayList<>();
    observation.line().forEach(text -> cells.add(XlsxCell.of(text)));
    cells.set(YEAR, new XlsxCell(String.valueOf(observation.year()), true));
    cells.set(VALUE, XlsxCell.of(observation.value()));
    return cells;
  }
}
