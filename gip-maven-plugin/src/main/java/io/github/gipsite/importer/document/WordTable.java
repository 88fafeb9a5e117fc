package io.github.gipsite.importer.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A table of a Word file: of figures, or to lay out a page with the words of the report in it. */
record WordTable(Element element) {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_CELLS = 4;

  /** The most characters of a cell in a table of figures. */
  private static final int LONGEST_CELL = 500;

  private static final int FEWEST_FIGURES = 4;
  private static final int FEWEST_CHAPTERS = 2;
  private static final Pattern CHAPTER = Pattern.compile("[一二三四五六][、.．].*");
  private static final Pattern FIGURE = Pattern.compile("\\s*[0-9０-９.．]{1,20}\\s*");

  /** The rows that are not deleted. */
  List<Element> rows() {
    return WordXml.within(element, "w:tr").stream()
        .filter(row -> WordXml.value(row, "w:del").isEmpty())
        .toList();
  }

  static List<Element> cells(Element row) {
    return WordXml.within(row, "w:tc");
  }

  private List<Element> cells() {
    return rows().stream().flatMap(row -> cells(row).stream()).toList();
  }

  /**
   * Whether its cells hold the report itself: tables, long words, or one cell beneath the other.
   */
  boolean isLayout() {
    List<Element> cells = cells();
    return cells.size() == rows().size()
        || cells.stream().anyMatch(WordTable::holdsTable)
        || (cells.stream().anyMatch(cell -> characters(cell) > LONGEST_CELL)
            && cells.stream().filter(WordTable::isFigure).count() < FEWEST_FIGURES);
  }

  /** Whether chapters are headed by rows of one cell, with their tables in the rows between. */
  boolean holdsChapters() {
    return rows().stream()
            .filter(row -> isWords(row) && CHAPTER.matcher(words(row)).matches())
            .limit(FEWEST_CHAPTERS)
            .count()
        == FEWEST_CHAPTERS;
  }

  /** Whether a row is one cell. */
  static boolean isWords(Element row) {
    return cells(row).size() == 1;
  }

  /** Whether a row of one cell names the part of a table that begins in the next row. */
  static boolean isLabel(Element row, Element next) {
    String words = words(row);
    return !isWords(next) && words.indexOf('。') < 0 && !CHAPTER.matcher(words).matches();
  }

  private static String words(Element row) {
    return characters(row) > LONGEST_CELL ? "。" : row.text().strip();
  }

  private static boolean holdsTable(Element cell) {
    return OutermostElements.named(cell, "w:tbl").stream()
        .map(WordTable::new)
        .anyMatch(
            table -> table.isLarge() || table.cells().stream().anyMatch(WordTable::holdsTable));
  }

  /** Whether it is more than a line, a box or a part of a cell. */
  private boolean isLarge() {
    return rows().size() >= FEWEST_ROWS && cells().size() >= FEWEST_CELLS;
  }

  private static boolean isFigure(Element cell) {
    return characters(cell) <= LONGEST_CELL && FIGURE.matcher(cell.text()).matches();
  }

  private static long characters(Element cell) {
    return cell.nodeStream(TextNode.class).mapToLong(text -> text.getWholeText().length()).sum();
  }
}
