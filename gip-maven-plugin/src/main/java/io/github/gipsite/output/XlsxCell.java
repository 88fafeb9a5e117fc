package io.github.gipsite.output;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet.
 *
 * @param text what stands in it; nothing is written for an empty one
 * @param number whether it is a number
 */
record XlsxCell(String text, boolean number) {
  static final XlsxCell EMPTY = new XlsxCell("", false);

  /** Spreadsheets calculate in binary, and keep so many decimal digits exact. */
  private static final int EXACT_DIGITS = 15;

  static XlsxCell of(String text) {
    return new XlsxCell(text, false);
  }

  /** A number, or the text of one that a spreadsheet would round; empty for none, never 0. */
  static XlsxCell of(Optional<BigDecimal> value) {
    return value
        .map(it -> new XlsxCell(it.toPlainString(), it.precision() <= EXACT_DIGITS))
        .orElse(EMPTY);
  }
}
