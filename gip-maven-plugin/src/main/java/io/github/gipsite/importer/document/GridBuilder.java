package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places the cells of a table in a grid, in the order in which a document gives them. */
public final class GridBuilder {
  private static final int WIDEST = DocumentLimit.COLUMNS.most();
  private static final Pattern UNSEEN = Pattern.compile("[\u200B\u200C\u200D\uFEFF\u00AD]");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u3000]+");
  private static final Pattern WRAP = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

  private final int table;
  private final DocumentSize size;
  private final List<List<GridCell>> lines = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private GridCell[] above = new GridCell[WIDEST];
  private GridCell[] line = new GridCell[WIDEST];
  private int row = -1;
  private int column;

  /** A cell that spans down into the rows below. */
  private record Open(GridCell cell, int from, int to, int lastRow) {}

  /**
   * Creates an empty table.
   *
   * @param table its number in the document
   * @param size of the document, to which its cells are added
   */
  public GridBuilder(int table, DocumentSize size) {
    this.table = table;
    this.size = size;
  }

  public void row() {
    end();
    row++;
    column = 0;
    above = line;
    line = new GridCell[WIDEST];
    open.removeIf(span -> span.lastRow() < row);
    open.forEach(span -> fill(span.cell(), span.from(), span.to()));
  }

  /** Skips columns. */
  void skip(int columns) {
    column = Math.min(column + columns, WIDEST);
  }

  /** Adds a cell in the next free column. */
  public void cell(String text, int rowSpan, int columnSpan) {
    while (column < WIDEST && line[column] != null) {
      column++;
    }
    if (column == WIDEST) {
      DocumentLimit.COLUMNS.check(text.isBlank() ? 0 : WIDEST + 1L, table, row + 1);
      return;
    }
    size.words(text);
    GridCell cell = new GridCell(table, row + 1, column + 1, clean(text));
    int to = Math.min(column + Math.max(columnSpan, 1), WIDEST);
    if (rowSpan > 1) {
      open.add(new Open(cell, column, to, row + rowSpan - 1));
    }
    fill(cell, column, to);
    column = to;
  }

  /** Continues the cell above. */
  void continued(int columnSpan) {
    int to = Math.min(column + columnSpan, WIDEST);
    GridCell cell =
        Optional.ofNullable(column < WIDEST && row > 0 ? above[column] : null)
            .orElse(new GridCell(table, row + 1, column + 1, ""));
    for (int c = column; c < to; c++) {
      line[c] = cell;
    }
    skip(columnSpan);
  }

  public DocumentBlock.Grid grid() {
    end();
    return new DocumentBlock.Grid(lines);
  }

  /** The text of a cell without line ends and invisible characters. */
  static String clean(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    String spaced = SPACE.matcher(seen).replaceAll(" ").strip();
    return WRAP.matcher(spaced).replaceAll("");
  }

  private void fill(GridCell cell, int from, int to) {
    for (int c = from; c < to; c++) {
      line[c] = line[c] == null ? cell : line[c];
    }
  }

  /** Ends the row; cells that are missing are blank. */
  private void end() {
    if (row < 0 || lines.size() > row) {
      return;
    }
    int width = WIDEST;
    while (width > 0 && line[width - 1] == null) {
      width--;
    }
    size.cells(width, table, row + 1);
    List<GridCell> filled = new ArrayList<>(width);
    for (int c = 0; c < width; c++) {
      filled.add(line[c] == null ? new GridCell(table, row + 1, c + 1, "") : line[c]);
    }
    lines.add(filled);
  }
}
