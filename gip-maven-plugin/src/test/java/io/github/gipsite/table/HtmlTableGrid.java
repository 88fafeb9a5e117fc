package io.github.gipsite.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A table as the HTML standard forms it ("Forming a table"): which cell covers which slots. Without
 * {@code col} and {@code colgroup}, which our pages do not use.
 */
public final class HtmlTableGrid {
  private static final int WIDEST_SPAN = 1000;
  private static final int TALLEST_SPAN = 65_534;

  private final Element table;
  private final List<Cell> cells = new ArrayList<>();
  private final Map<Slot, List<Cell>> slots = new LinkedHashMap<>();
  private final List<Growing> growing = new ArrayList<>();
  private int width;
  private int height;
  private int currentRow;
  private int groups;

  private record Slot(int x, int y) {}

  /** A cell that reaches down to the end of its row group, as {@code rowspan="0"} asks. */
  private record Growing(Cell cell) {}

  /**
   * A cell and the slots it covers.
   *
   * @param group the number of its row group; -1 where it is in none
   */
  public record Cell(Element element, int group, int x, int y, int width, int height) {
    public boolean isHeader() {
      return element.normalName().equals("th");
    }

    public String text() {
      return element.text();
    }

    boolean isEmpty() {
      return element.childrenSize() == 0 && element.text().isBlank();
    }
  }

  private HtmlTableGrid(Element table) {
    this.table = table;
  }

  public static HtmlTableGrid of(Element table) {
    if (!table.select("> col, > colgroup").isEmpty()) {
      throw new IllegalArgumentException("col and colgroup are not known here");
    }
    HtmlTableGrid formed = new HtmlTableGrid(table);
    formed.form();
    return formed;
  }

  public Element element() {
    return table;
  }

  /** Every cell in the order of the document, but those of a {@code tfoot} last. */
  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  public List<Cell> dataCells() {
    return cells.stream().filter(cell -> !cell.isHeader()).toList();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The cells that cover a slot: one, unless the table is malformed. */
  public List<Cell> at(int x, int y) {
    return slots.getOrDefault(new Slot(x, y), List.of());
  }

  private void form() {
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "thead", "tbody" -> group(child);
        case "tr" -> row(child, -1);
        default -> {}
      }
    }
    endGroup();
    table.select("> tfoot").forEach(this::group);
  }

  private void group(Element group) {
    endGroup();
    int number = groups++;
    group.select("> tr").forEach(row -> row(row, number));
    endGroup();
  }

  private void endGroup() {
    while (currentRow < height) {
      currentRow++;
      growDown();
    }
    growing.clear();
  }

  private void row(Element row, int group) {
    if (height == currentRow) {
      height++;
    }
    growDown();
    int x = 0;
    for (Element element : row.select("> td, > th")) {
      while (x < width && !at(x, currentRow).isEmpty()) {
        x++;
      }
      int colspan = Math.max(1, number(element, "colspan", WIDEST_SPAN));
      int rowspan = number(element, "rowspan", TALLEST_SPAN);
      Cell cell = new Cell(element, group, x, currentRow, colspan, Math.max(1, rowspan));
      cells.add(cell);
      cover(cell);
      if (rowspan == 0) {
        growing.add(new Growing(cell));
      }
      x += colspan;
    }
    currentRow++;
  }

  private void growDown() {
    for (int i = 0; i < growing.size() && currentRow < height; i++) {
      Cell cell = growing.get(i).cell();
      if (cell.y() + cell.height() <= currentRow) {
        Cell grown =
            new Cell(
                cell.element(),
                cell.group(),
                cell.x(),
                cell.y(),
                cell.width(),
                currentRow - cell.y() + 1);
        replace(cell, grown);
        growing.set(i, new Growing(grown));
      }
    }
  }

  private void replace(Cell cell, Cell grown) {
    slots.values().forEach(covering -> covering.remove(cell));
    cells.set(cells.indexOf(cell), grown);
    cover(grown);
  }

  private void cover(Cell cell) {
    width = Math.max(width, cell.x() + cell.width());
    height = Math.max(height, cell.y() + cell.height());
    for (int y = cell.y(); y < cell.y() + cell.height(); y++) {
      for (int x = cell.x(); x < cell.x() + cell.width(); x++) {
        slots.computeIfAbsent(new Slot(x, y), ignored -> new ArrayList<>()).add(cell);
      }
    }
  }

  /** A non-negative number as HTML reads it; 1 where there is none. */
  private static int number(Element element, String attribute, int largest) {
    String text = element.attr(attribute).strip();
    String digits = text.replaceFirst("^\\+?([0-9]{1,9}).*$", "$1");
    return digits.matches("[0-9]+") ? Math.min(Integer.parseInt(digits), largest) : 1;
  }
}
