package io.github.gipsite.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a Markdown table.
 *
 * @param cells their texts as written, without spaces around
 */
record TableRow(List<String> cells) {
  private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");

  TableRow {
    cells = List.copyOf(cells);
  }

  /** Reads a line with strokes between its cells. */
  static TableRow of(String line) {
    String row = line.strip();
    String begun = row.startsWith("|") ? row.substring(1) : row;
    boolean isClosed = begun.endsWith("|") && !begun.endsWith("\\|");
    return separated(isClosed ? begun.substring(0, begun.length() - 1) : begun, STROKE);
  }

  /** Reads a line with other separators between its cells. */
  static TableRow separated(String line, Pattern separator) {
    List<String> cells = new ArrayList<>();
    for (String cell : separator.split(line, -1)) {
      cells.add(cell.strip());
    }
    return new TableRow(cells);
  }

  /** The line of dashes below a header of so many cells. */
  static TableRow dashes(int columns) {
    return new TableRow(Collections.nCopies(columns, "---"));
  }

  /**
   * The row in so many columns: filled up with blank cells, or with the surplus cells as text in
   * the last one.
   */
  TableRow in(int columns) {
    List<String> fitting = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
    if (cells.size() > columns) {
      List<String> last = new ArrayList<>(cells.subList(columns - 1, cells.size()));
      while (last.size() > 1 && last.get(last.size() - 1).isEmpty()) {
        last.remove(last.size() - 1);
      }
      fitting.set(columns - 1, String.join(" \\| ", last));
    }
    fitting.addAll(Collections.nCopies(columns - fitting.size(), ""));
    return new TableRow(fitting);
  }

  int width() {
    return cells.size();
  }

  /** Writes the row as a line of Markdown. */
  String line() {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
