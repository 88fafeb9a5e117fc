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
  record Paragraph(int number, String mark, InlineText words) implements DocumentBlock {
    public Paragraph(int number, String mark, String text) {
      this(number, mark, InlineText.plain(text));
    }

    public String text() {
      return words.text();
    }

    /** A part of the paragraph, which is neither list item nor heading. */
    public Paragraph part(int from, int to) {
      return new Paragraph(number, "", words.part(from, to));
    }

    /** What stands at the end of the paragraph, behind the heading in front of it. */
    public Paragraph last(String rest) {
      return part(text().length() - rest.length(), text().length());
    }

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

  /**
   * A part that import does not read.
   *
   * @param after the number of the paragraph that it stands in or behind
   */
  record Other(int after, Kind kind, String text) implements DocumentBlock {
    /** Kinds of such parts. */
    public enum Kind {
      /** A picture of the report. */
      PICTURE,
      /** Words in a box beside the text. */
      TEXT_BOX,
      /** A link to a file or page beside that of the report. */
      LINK,
      /** Anything else: notes, a table of contents, what surrounds the report on a page. */
      REST
    }
  }
}
