package io.github.gipsite.importer.document;

import java.util.regex.Pattern;

/**
 * A cell of a table in a document.
 *
 * @param table counted from 1 through the document
 * @param row counted from 1
 * @param column counted from 1; the first one that it spans
 * @param label the text in normal form, to be compared with labels
 */
public record GridCell(int table, int row, int column, String text, NormalizedLabel label) {
  private static final Pattern STROKE = Pattern.compile("\\s*[-－—–―──/／\\\\＼]{1,4}\\s*");

  GridCell(int table, int row, int column, String text) {
    this(table, row, column, text, NormalizedLabel.of(text));
  }

  /** Whether no figure stands in it: nothing, or a stroke that is put in the place of one. */
  public boolean isBlank() {
    return text.isBlank() || isStroke();
  }

  /** Whether it holds a stroke in the place of a figure. */
  public boolean isStroke() {
    return STROKE.matcher(text).matches();
  }
}
