package io.github.gipsite.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which cells of a sheet are merged. */
final class SheetAreas {
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,2})(\\d{1,6})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E[+-]?\\d{1,2})?");
  private static final int LETTERS = 26;

  /** More than any report has; keeps hostile sheets short. */
  private static final int MOST = 1000;

  /** As many digits as a spreadsheet shows of a number. */
  private static final int DIGITS = 15;

  /** A cell, by its row and column from 1. */
  record At(int row, int column) {}

  private final Map<At, At> areas = new HashMap<>();

  SheetAreas(Document xml) {
    for (Element merged : xml.getElementsByTag("mergeCell").stream().limit(MOST).toList()) {
      String[] ends = merged.attr("ref").split(":", -1);
      if (ends.length == 2) {
        first(ends[0]).ifPresent(from -> first(ends[1]).ifPresent(to -> areas.put(from, to)));
      }
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

  /** A number as the sheet shows it, not as the computer keeps it. */
  static String number(String written) {
    boolean kept = written.length() <= DIGITS && !written.contains("E");
    return kept || !NUMBER.matcher(written).matches()
        ? written
        : new BigDecimal(written)
            .round(new MathContext(DIGITS))
            .stripTrailingZeros()
            .toPlainString();
  }

  Block.Grid grid(SortedMap<Integer, SortedMap<Integer, String>> rows, GridBuilder grid) {
    for (Map.Entry<Integer, SortedMap<Integer, String>> row :
        rows.entrySet().stream().limit(MOST).toList()) {
      grid.row();
      int last = Math.min(row.getValue().lastKey(), MOST / 10);
      for (int column = 1; column <= last; column++) {
        At at = new At(row.getKey(), column);
        if (!isCovered(at)) {
          At to = areas.getOrDefault(at, at);
          String text = row.getValue().getOrDefault(column, "");
          grid.cell(text, to.row() - at.row() + 1, to.column() - column + 1);
        }
      }
    }
    return grid.grid();
  }

  private boolean isCovered(At at) {
    return areas.entrySet().stream()
        .anyMatch(
            area -> !area.getKey().equals(at) && contains(area.getKey(), area.getValue(), at));
  }

  private static boolean contains(At from, At to, At at) {
    return from.row() <= at.row()
        && at.row() <= to.row()
        && from.column() <= at.column()
        && at.column() <= to.column();
  }
}
