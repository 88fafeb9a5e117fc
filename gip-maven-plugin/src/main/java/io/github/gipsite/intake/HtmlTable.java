package io.github.gipsite.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page. */
final class HtmlTable {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CELLS = 4;

  private HtmlTable() {}

  /** Whether it holds figures, and does not merely place parts of the page. */
  static boolean isData(Element table) {
    return table.select("table").size() == 1
        && table.select("tr").size() >= FEWEST_ROWS
        && table.select("td, th").size() >= FEWEST_CELLS;
  }

  static Block.Grid read(Element table, GridBuilder grid) {
    for (Element row : table.select("tr")) {
      grid.row();
      for (Element cell : row.children()) {
        if (cell.nameIs("td") || cell.nameIs("th")) {
          grid.cell(cell.text(), span(cell, "rowspan"), span(cell, "colspan"));
        }
      }
    }
    return grid.grid();
  }

  /** What is said of each picture in it. */
  static List<String> pictures(Element table) {
    return new ArrayList<>(table.select("img").stream().map(HtmlTable::picture).toList());
  }

  static String picture(Element image) {
    String source = image.attr("src");
    String shown = source.startsWith("data:") ? "data:…" : source;
    return ("图片 " + image.attr("alt") + " " + shown).replaceAll("\\s+", " ").strip();
  }

  private static int span(Element cell, String attribute) {
    String written = cell.attr(attribute).strip();
    return written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 1;
  }
}
