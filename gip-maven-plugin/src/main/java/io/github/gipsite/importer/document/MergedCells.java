package io.github.gipsite.importer.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The merged cells of a sheet, and the texts in them. */
final class MergedCells {
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E[+-]?\\d{1,2})?");
  private static final int LETTERS = 26;

  /** The significant digits of a number that a spreadsheet shows. */
  private static final int DIGITS = 15;

  /** The most characters of a number; parsing takes time that grows with their square. */
  private static final int LONGEST_NUMBER = 400;

  /** A cell, by its row and column from 1. */
  record At(int row, int column) {}

  private final Map<At, At> areas = new HashMap<>();

  MergedCells(Document xml, String sheet) {
    for (Element merged : xml.getElementsByTag("mergeCell")) {
      String[] ends = merged.attr("ref").split(":", -1);
      if (ends.length == 2) {
        first(ends[0]).ifPresent(from -> first(ends[1]).ifPresent(to -> areas.put(from, to)));
      }
      DocumentLimit.AREAS.check(areas.size(), sheet);
    }
  }

  static Optional<At> first(String reference) {
    Matcher cell = CELL.matcher(reference);
    if (!cell.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : cell.group(1).toCharArray()) {
      column = column * LETTERS + (letter - 'A' + 1);
    }
    return Optional.of(new At(Integer.parseInt(cell.group(2)), column));
  }

  /** The number as the sheet shows it, without the errors of its binary form. */
  static String number(String written) {
    boolean kept = written.length() <= DIGITS && !written.contains("E");
    return kept || written.length() > LONGEST_NUMBER || !NUMBER.matcher(written).matches()
        ? written
        : new BigDecimal(written)
            .round(new MathContext(DIGITS))
            .stripTrailingZeros()
            .toPlainString();
  }

  DocumentBlock.Grid grid(SortedMap<Integer, SortedMap<Integer, String>> rows, GridBuilder grid) {
    rows.forEach(
        (row, cells) -> {
          grid.row();
          BitSet covered = covered(row);
          for (int column = 1; column <= cells.lastKey(); column++) {
            if (!covered.get(column)) {
              At at = new At(row, column);
              At to = areas.getOrDefault(at, at);
              String text = cells.getOrDefault(column, "");
              grid.cell(text, to.row() - row + 1, to.column() - column + 1);
            }
          }
        });
    return grid.grid();
  }

  /** The columns of a row that are covered by a cell above or to the left. */
  private BitSet covered(int row) {
    BitSet covered = new BitSet();
    areas.forEach(
        (from, to) -> {
          int first = from.column() + (row == from.row() ? 1 : 0);
          int last = Math.min(to.column(), DocumentLimit.COLUMNS.most());
          if (from.row() <= row && row <= to.row() && first <= last) {
            covered.set(first, last + 1);
          }
        });
    return covered;
  }
}
