package io.github.gipsite.importer.document;

import java.util.List;
import java.util.stream.Collectors;

/** A block of a document: a paragraph, a table or another part, in reading order. */
public sealed interface DocumentBlock {
  /**
   * A paragraph of text.
   *
   * @param number counted from 1 through the document
   * @param mark what makes it a list item or heading in Markdown, such as {@code "- "}; else empty
   */
  record Paragraph(int number, String mark, String text) implements DocumentBlock {
    public boolean isHeading() {
      return mark.startsWith("#");
    }
  }

  /**
   * A table; it is rectangular where the document states its merged cells.
   *
   * @param lines a cell that spans several columns or rows stands in each
   */
  record Grid(List<List<GridCell>> lines) implements DocumentBlock {
    public Grid {
      lines = lines.stream().map(List::copyOf).toList();
    }

    /** The text of the table, line by line. */
    public String text() {
      return lines.stream().map(Grid::text).collect(Collectors.joining(" | "));
    }

    /** The words of a line one after the other, as they read. */
    public static String joined(List<GridCell> line) {
      return line.stream().distinct().map(GridCell::text).collect(Collectors.joining(" "));
    }

    /** The words of a line, a cell that spans several columns once. */
    public static String text(List<GridCell> line) {
      return line.stream().distinct().map(GridCell::text).collect(Collectors.joining(" | "));
    }
  }

  /** A part that import does not read: a picture, a text box, a table of contents. */
  record Other(int after, String text) implements DocumentBlock {}
}
