package io.github.gipsite.table;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Printed;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.table.HeaderTree.Header;
import io.github.gipsite.table.TableGrid.FigurePosition;
import io.github.gipsite.table.TableGrid.GridCell;
import io.github.gipsite.table.TableGrid.GridLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Lays out a table of the form as its edition says it is printed, band by band. */
final class TableLayout {
  private final Table table;
  private final IntFunction<String> texts;
  private final int rowDepth;
  private final int width;
  private final List<FigurePosition> figures = new ArrayList<>();

  TableLayout(Table table, IntFunction<String> texts) {
    this.table = table;
    this.texts = texts;
    this.rowDepth = HeaderTree.depth(table.rows().stream().map(Row::label).toList());
    this.width = table.bands().stream().mapToInt(band -> band.columns().size()).max().orElse(0);
  }

  TableGrid grid() {
    List<GridLine> head = new ArrayList<>();
    List<List<GridLine>> bodies = new ArrayList<>();
    boolean single = table.bands().size() == 1;
    for (int i = 0; i < table.bands().size(); i++) {
      Band band = table.bands().get(i);
      String ids = table.id() + "-" + (single ? "" : (i + 1) + "-");
      List<GridLine> body = new ArrayList<>();
      List<GridLine> headers = single ? head : body;
      if (table.printed() == Printed.IN_ONE_ROW) {
        inOneRow(band, ids, headers, body);
      } else {
        inRows(band, ids, headers, body);
      }
      bodies.add(body);
    }
    return new TableGrid(table.id(), table.caption(), head, bodies, figures);
  }

  private void inRows(Band band, String ids, List<GridLine> headers, List<GridLine> body) {
    List<String> above = band.label().isEmpty() ? List.of() : List.of(band.label());
    HeaderTree columns =
        columns(band.columns().stream().map(column -> concat(above, column.label())).toList(), ids);
    HeaderTree rows =
        HeaderTree.of(band.rows().stream().map(Row::label).toList(), rowDepth, ids + "r");
    headers.addAll(columnHeaders(band, columns, above.size()));
    body.addAll(rowsOfFigures(band, columns, rows));
  }

  /**
   * The lines of column headers.
   *
   * @param cornerLevel the level on which the corner begins; what lies above spans it too
   */
  private List<GridLine> columnHeaders(Band band, HeaderTree columns, int cornerLevel) {
    List<GridLine> lines = new ArrayList<>();
    for (int level = 0; level < columns.depth(); level++) {
      List<GridCell> cells = new ArrayList<>();
      if (level == cornerLevel) {
        cells.add(new GridCell("", "", band.corner(), columns.depth() - level, rowDepth));
      }
      int overCorner = level < cornerLevel ? rowDepth : 0;
      for (Header header : columns.onLevel(level)) {
        cells.add(columnHeader(header, overCorner + filled(header, band)));
      }
      lines.add(new GridLine(cells));
    }
    return lines;
  }

  private List<GridLine> rowsOfFigures(Band band, HeaderTree columns, HeaderTree rows) {
    List<GridLine> lines = new ArrayList<>();
    for (int row = 0; row < band.rows().size(); row++) {
      List<GridCell> cells = new ArrayList<>();
      for (Header header : rows.startingAt(row)) {
        cells.add(new GridCell(header.id(), "", header.text(), header.span(), header.thickness()));
      }
      for (int column = 0; column < band.columns().size(); column++) {
        List<String> headerIds = concat(columns.idsAbove(column), rows.idsAbove(row));
        boolean last = column == band.columns().size() - 1;
        cells.add(figure(band.rows().get(row), column, headerIds, last ? width - column : 1));
      }
      lines.add(new GridLine(cells));
    }
    return lines;
  }

  private void inOneRow(Band band, String ids, List<GridLine> headers, List<GridLine> body) {
    List<List<String>> paths = new ArrayList<>();
    for (Row row : band.rows()) {
      band.columns().forEach(column -> paths.add(concat(row.label(), column.label())));
    }
    HeaderTree columns = columns(paths, ids);
    for (int level = 0; level < columns.depth(); level++) {
      headers.add(
          new GridLine(
              columns.onLevel(level).stream()
                  .map(header -> columnHeader(header, header.span()))
                  .toList()));
    }
    List<GridCell> cells = new ArrayList<>();
    for (Row row : band.rows()) {
      for (int column = 0; column < band.columns().size(); column++) {
        cells.add(figure(row, column, columns.idsAbove(cells.size()), 1));
      }
    }
    body.add(new GridLine(cells));
  }

  private static HeaderTree columns(List<List<String>> paths, String ids) {
    return HeaderTree.of(paths, HeaderTree.depth(paths), ids + "c");
  }

  private static GridCell columnHeader(Header header, int colspan) {
    return new GridCell(header.id(), "", header.text(), header.thickness(), colspan);
  }

  /** How many columns a header fills: the last one of a narrow band reaches to the edge. */
  private int filled(Header header, Band band) {
    boolean last = header.start() + header.span() == band.columns().size();
    return last ? width - header.start() : header.span();
  }

  private GridCell figure(Row row, int column, List<String> headerIds, int colspan) {
    String text = texts.apply(figures.size());
    figures.add(new FigurePosition(row.id(), column));
    return new GridCell("", String.join(" ", headerIds), text, 1, colspan);
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
