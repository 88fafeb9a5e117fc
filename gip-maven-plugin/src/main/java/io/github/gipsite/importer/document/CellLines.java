package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a text copied from a page, on which each cell of a table has a line of its own. A label
 * and the numbers below it become one line again, with tabs between its cells.
 */
final class CellLines {
  private static final Pattern NUMBER =
      Pattern.compile("[\\s\u3000]*(?:[0-9０-９][0-9０-９,，.．]{0,14}|[-—/]{1,2})[\\s\u3000]*");

  private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八][、.．].*");
  private static final int FEWEST_NUMBERS = 3;
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_BLANK = 5;

  /** A row has fewer; more are the one row of a table below all of its labels. */
  private static final int MOST_IN_ROW = 10;

  private CellLines() {}

  /** The same lines, those of such tables put together; blank lines within them go. */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = endOfCells(lines, at);
      List<String> run = lines.subList(at, end);
      if (run.stream().filter(line -> NUMBER.matcher(line).matches()).count() >= FEWEST_NUMBERS) {
        joined.addAll(rows(run.stream().filter(line -> !line.isBlank()).toList()));
      } else {
        joined.addAll(run);
      }
      if (end < lines.size()) {
        joined.add(lines.get(end));
      }
      at = end + 1;
    }
    return joined;
  }

  /** Where a run of lines that may be cells ends; that line itself where none begins. */
  private static int endOfCells(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && (isCell(lines, at) || (at > from && lines.get(at).isBlank()))) {
      at++;
    }
    return at;
  }

  /** Whether a line may be a cell: a number or a label, and no heading of a chapter. */
  private static boolean isCell(List<String> lines, int at) {
    String line = lines.get(at);
    boolean isLabel =
        !line.isBlank()
            && line.indexOf('\t') < 0
            && line.indexOf('|') < 0
            && line.length() <= LONGEST_LABEL
            && line.indexOf('。') < 0
            && line.indexOf('：') < 0;
    return isLabel && (!CHAPTER.matcher(line.strip()).matches() || isNumber(lines, at + 1));
  }

  /** Whether the next line that is not blank is a number. */
  private static boolean isNumber(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && at < from + MOST_BLANK && lines.get(at).isBlank()) {
      at++;
    }
    return at < lines.size() && NUMBER.matcher(lines.get(at)).matches();
  }

  private static List<String> rows(List<String> cells) {
    List<String> rows = new ArrayList<>();
    int at = 0;
    while (at < cells.size()) {
      int end = at + 1;
      while (end < cells.size() && NUMBER.matcher(cells.get(end)).matches()) {
        end++;
      }
      int first = end - at - 1 > MOST_IN_ROW ? at + 1 : at;
      if (first > at) {
        rows.add("\t" + cells.get(at).strip());
        rows.add("");
      }
      rows.add(
          "\t" + String.join("\t", cells.subList(first, end).stream().map(String::strip).toList()));
      rows.add("");
      at = end;
    }
    return rows;
  }
}
