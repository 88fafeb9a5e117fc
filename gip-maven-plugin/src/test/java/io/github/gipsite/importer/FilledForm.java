package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.Table;
import io.github.gipsite.table.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A report of 示例市 with every table as the form prints it and a different figure in each cell.
 *
 * @param sheets its tables, in order
 * @param figures by id
 */
record FilledForm(
    Edition edition, int year, List<Sheet> sheets, SortedMap<String, String> figures) {
  private static final int FIRST = 1001;

  /** A cell as it is printed. */
  record Piece(String text, int rowSpan, int columnSpan) {}

  /** A table below the heading of its chapter. */
  record Sheet(String heading, List<List<Piece>> lines) {
    /** The same table with other words in its cells. */
    Sheet with(UnaryOperator<String> words) {
      return new Sheet(
          heading,
          lines.stream()
              .map(line -> line.stream().map(piece -> with(piece, words)).toList())
              .toList());
    }

    private static Piece with(Piece piece, UnaryOperator<String> words) {
      return new Piece(words.apply(piece.text()), piece.rowSpan(), piece.columnSpan());
    }
  }

  static FilledForm of(int year) {
    Edition edition = Editions.builtIn().forYear(year).orElseThrow();
    FilledForm form = new FilledForm(edition, year, new ArrayList<>(), new TreeMap<>());
    for (Chapter chapter : edition.chapters()) {
      chapter.table().flatMap(edition::table).ifPresent(table -> form.add(chapter, table));
    }
    return form;
  }

  String title() {
    return "示例市" + year + "年政府信息公开工作年度报告";
  }

  private void add(Chapter chapter, Table table) {
    TableGrid grid = TableGrid.of(table);
    List<List<Piece>> lines = new ArrayList<>();
    List<TableGrid.GridLine> printed = new ArrayList<>(grid.head());
    grid.bodies().forEach(printed::addAll);
    int spot = 0;
    for (TableGrid.GridLine line : printed) {
      List<Piece> pieces = new ArrayList<>();
      for (TableGrid.GridCell cell : line.cells()) {
        String text = cell.isFigure() ? figure(table, grid.figures().get(spot++)) : cell.text();
        pieces.add(new Piece(text, cell.rowspan(), cell.colspan()));
      }
      lines.add(pieces);
    }
    sheets.add(new Sheet(chapter.heading(), lines));
  }

  private String figure(Table table, TableGrid.FigurePosition spot) {
    Band band = table.bandOf(spot.row()).orElseThrow();
    String value = String.valueOf(FIRST + figures.size());
    String column = band.columns().get(spot.column()).id();
    figures.put(table.id() + "." + spot.row() + "." + column, value);
    return value;
  }

  FilledForm with(UnaryOperator<Sheet> change) {
    return new FilledForm(edition, year, sheets.stream().map(change).toList(), figures);
  }

  FilledForm split(int table, int line) {
    List<Sheet> split = new ArrayList<>(sheets);
    Sheet whole = split.remove(table);
    split.add(table, new Sheet("", whole.lines().subList(line, whole.lines().size())));
    split.add(table, new Sheet(whole.heading(), whole.lines().subList(0, line)));
    return new FilledForm(edition, year, split, figures);
  }
}
