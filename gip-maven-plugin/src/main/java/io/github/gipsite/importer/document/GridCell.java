package io.github.gipsite.importer.document;

/**
 * A cell of a table in a document.
 *
 * @param table counted from 1 through the document
 * @param row counted from 1
 * @param column counted from 1; the first one that it spans
 * @param label the text in normal form, to be compared with labels
 */
public record GridCell(int table, int row, int column, String text, NormalizedLabel label) {
  GridCell(int table, int row, int column, String text) {
    this(table, row, column, text, NormalizedLabel.of(text));
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
