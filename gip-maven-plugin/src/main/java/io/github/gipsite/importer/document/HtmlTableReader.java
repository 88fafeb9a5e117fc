package io.github.gipsite.importer.document;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads a table of a page. */
final class HtmlTableReader {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CELLS = 4;
  private static final int MOST_NESTED = 20;
  private static final int LONGEST_CELL = 500;

  private HtmlTableReader() {}

  /** Whether a table holds figures, and is not merely for layout. */
  static boolean isData(Element table) {
    List<Element> nested =
        table.stream().filter(e -> e.nameIs("table")).limit(MOST_NESTED + 1L).toList();
    return nested.size() <= MOST_NESTED
        && isLarge(table)
        && nested.stream().skip(1).noneMatch(HtmlTableReader::isLarge)
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /** Whether a table is large enough to be more than a line, a box or part of a cell. */
  private static boolean isLarge(Element table) {
    List<Element> rows = rows(table);
    long cells = rows.stream().mapToLong(row -> cells(row).count()).sum();
    return rows.size() >= FEWEST_ROWS && cells >= FEWEST_CELLS;
  }

  static DocumentBlock.Grid read(Element table, GridBuilder grid) {
    for (Element row : rows(table)) {
      grid.row();
      cells(row)
          .forEach(cell -> grid.cell(cell.text(), span(cell, "rowspan"), span(cell, "colspan")));
    }
    return grid.grid();
  }

  /** The rows of a table, without those of a table inside one of its cells. */
  private static List<Element> rows(Element table) {
    return table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
  }

  private static Stream<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th"));
  }

  static List<Omission> pictures(Element table) {
    return table.select("img").stream().map(image -> new HtmlPicture(image).omission()).toList();
  }

  private static int span(Element cell, String attribute) {
    String written = cell.attr(attribute).strip();
    return written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 1;
  }
}
