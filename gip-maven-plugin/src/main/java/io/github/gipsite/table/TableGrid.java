package io.github.gipsite.table;

import io.github.gipsite.edition.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A table of the form as HTML cells: what spans what, and which headers a figure has. Made from the
 * edition alone, so it is the same for every report.
 *
 * @param head lines above all figures; none where every band has headers of its own
 * @param bodies the lines of each band
 * @param figures which figure stands where, in the order of the cells
 */
public record TableGrid(
    String id,
    String caption,
    List<GridLine> head,
    List<List<GridLine>> bodies,
    List<FigurePosition> figures) {
  /** A line of the HTML table. */
  public record GridLine(List<GridCell> cells) {
    public GridLine {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of the HTML table.
   *
   * @param id of a header that figures refer to; empty for others
   * @param headers ids of a figure's headers, separated by spaces; empty for a header
   * @param text of a header, or of a figure
   */
  public record GridCell(String id, String headers, String text, int rowspan, int colspan) {
    public boolean isFigure() {
      return !headers.isEmpty();
    }
  }

  /** The position of a figure: its row and column in the form. */
  public record FigurePosition(String row, int column) {}

  /** Without figures in its cells. */
  public static TableGrid of(Table table) {
    return of(table, figure -> "");
  }

  /** With the text of each figure, by its number in the order of the form. */
  public static TableGrid of(Table table, IntFunction<String> figures) {
    return new TableLayout(table, figures).grid();
  }

  /** The id of the innermost header of each row, by the id of the row. */
  public Map<String, String> rowHeaders() {
    List<GridCell> cells =
        bodies.stream()
            .flatMap(List::stream)
            .flatMap(line -> line.cells().stream())
            .filter(GridCell::isFigure)
            .toList();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String headers = cells.get(i).headers();
      ids.putIfAbsent(figures.get(i).row(), headers.substring(headers.lastIndexOf(' ') + 1));
    }
    return ids;
  }
}
