package io.github.gipsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes the cells of a table as a document gives them, and puts each where it stands. */
final class GridBuilder {
  private static final int WIDEST = 200;
  private static final int LONGEST = 2000;
  private static final Pattern UNSEEN = Pattern.compile("[\u200B\u200C\u200D\uFEFF\u00AD]");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");
  private static final Pattern WRAP = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private final int table;
  private final List<SortedMap<Integer, GridCell>> lines = new ArrayList<>();
  private int row = -1;
  private int column;

  /**
   * An empty table.
   *
   * @param table its number in the document
   */
  GridBuilder(int table) {
    this.table = table;
  }

  void row() {
    row++;
    column = 0;
    line(row);
  }

  /** Leaves columns out. */
  void skip(int columns) {
    column = Math.min(column + columns, WIDEST);
  }

  /** A cell in the next free column. */
  void cell(String text, int rowSpan, int columnSpan) {
    while (line(row).containsKey(column)) {
      column++;
    }
    int width = Math.min(Math.max(columnSpan, 1), WIDEST);
    int last = Math.min(row + Math.max(rowSpan, 1), row + LONGEST);
    GridCell cell = new GridCell(table, row + 1, column + 1, clean(text));
    for (int r = row; r < last; r++) {
      for (int c = column; c < column + width && c < WIDEST; c++) {
        line(r).putIfAbsent(c, cell);
      }
    }
    column += width;
  }

  /** More of the cell above. */
  void continued(int columnSpan) {
    Optional<GridCell> above =
        row == 0 ? Optional.empty() : Optional.ofNullable(line(row - 1).get(column));
    GridCell cell = above.orElse(new GridCell(table, row + 1, column + 1, ""));
    for (int c = column; c < column + columnSpan && c < WIDEST; c++) {
      line(row).put(c, cell);
    }
    skip(columnSpan);
  }

  Block.Grid grid() {
    List<List<GridCell>> filled = new ArrayList<>();
    for (int r = 0; r <= row; r++) {
      SortedMap<Integer, GridCell> cells = line(r);
      List<GridCell> line = new ArrayList<>();
      int width = cells.isEmpty() ? 0 : cells.lastKey() + 1;
      for (int c = 0; c < width; c++) {
        line.add(cells.getOrDefault(c, new GridCell(table, r + 1, c + 1, "")));
      }
      filled.add(line);
    }
    return new Block.Grid(filled);
  }

  /** Without line ends and with nothing that cannot be seen. */
  static String clean(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    String spaced = SPACE.matcher(seen).replaceAll(" ").strip();
    return WRAP.matcher(spaced).replaceAll("");
  }

  private SortedMap<Integer, GridCell> line(int number) {
    while (lines.size() <= number) {
      lines.add(new TreeMap<>());
    }
    return lines.get(number);
  }
}
