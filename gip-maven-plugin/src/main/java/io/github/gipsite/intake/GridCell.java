package io.github.gipsite.intake;

/**
 * A cell of a table of a document.
 *
 * @param table counted from 1 through the document
 * @param row counted from 1
 * @param column counted from 1; the first one that it spans
 */
record GridCell(int table, int row, int column, String text) {
  boolean isBlank() {
    return text.isBlank();
  }
}
