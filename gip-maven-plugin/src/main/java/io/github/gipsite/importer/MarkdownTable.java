package io.github.gipsite.importer;

import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.GridCell;
import java.util.List;

/** Writes a table as Markdown; its first line is the header. */
final class MarkdownTable {
  private MarkdownTable() {}

  /** The table; a first line that is one cell stands above it, because it is its title. */
  static String of(Grid grid) {
    List<List<GridCell>> lines = grid.lines();
    int width = lines.stream().mapToInt(List::size).max().orElse(0);
    boolean isTitled = lines.get(0).stream().distinct().count() == 1;
    StringBuilder table = new StringBuilder();
    if (isTitled) {
      table.append(MarkdownWriter.escaped(lines.get(0).get(0).text())).append("\n\n");
    }
    int first = isTitled ? 1 : 0;
    table
        .append(line(lines.get(first), width))
        .append('\n')
        .append("| --- ".repeat(width))
        .append('|');
    lines
        .subList(first + 1, lines.size())
        .forEach(line -> table.append('\n').append(line(line, width)));
    return table.toString();
  }

  /** A line; of a cell that spans several columns the others are blank. */
  private static String line(List<GridCell> cells, int width) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < width; column++) {
      boolean isFirst = column < cells.size() && cells.get(column).column() == column + 1;
      String text = isFirst ? MarkdownWriter.escaped(cells.get(column).text()) : "";
      line.append("| ").append(text.replaceAll("(?<!\\\\)\\|", "\\\\|")).append(' ');
    }
    return line.append('|').toString();
  }
}
