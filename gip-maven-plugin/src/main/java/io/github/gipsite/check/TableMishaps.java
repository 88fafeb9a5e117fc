package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that are none on the page, because the line of dashes is missing or is not made of
 * dashes, and rows with more cells than their table has columns.
 */
final class TableMishaps implements MishapFinder {
  private static final Pattern DASHES =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

  /** A line of other strokes in the place of the dashes. */
  private static final Pattern OTHER_DASHES = Pattern.compile("\\s*\\|[|\\s:：—–―－_=-]+\\|?\\s*");

  private static final String STROKE = "|";

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    for (Line line : chapter.lines()) {
      if (line.text().contains(STROKE)) {
        rows.add(line);
      } else if (!rows.isEmpty()) {
        addTable(rows, found);
        rows.clear();
      }
    }
    addTable(rows, found);
    return found;
  }

  private static void addTable(List<Line> rows, List<MarkdownMishap> found) {
    int dashes = 0;
    while (dashes < rows.size() && !DASHES.matcher(rows.get(dashes).text()).matches()) {
      dashes++;
    }
    if (dashes == rows.size()) {
      addWithoutDashes(rows, found);
    } else if (dashes > 0) {
      int columns =
          Math.max(
              TableRow.of(rows.get(dashes - 1).text()).width(),
              TableRow.of(rows.get(dashes).text()).width());
      rows.subList(dashes + 1, rows.size()).forEach(row -> addSurplus(row, columns, found));
    }
  }

  private static void addWithoutDashes(List<Line> rows, List<MarkdownMishap> found) {
    boolean isTable =
        rows.size() > 1
            && rows.stream().allMatch(row -> row.text().strip().startsWith(STROKE))
            && TableRow.of(rows.get(0).text()).width() > 1;
    if (!isTable) {
      return;
    }
    Line header = rows.get(0);
    String dashes = TableRow.dashes(TableRow.of(header.text()).width()).line();
    Line second = rows.get(1);
    found.add(
        OTHER_DASHES.matcher(second.text()).matches()
            ? MarkdownMishap.of("other-dashes", second, dashes)
            : MarkdownMishap.of("no-dashes", header, dashes));
  }

  private static void addSurplus(Line line, int columns, List<MarkdownMishap> found) {
    TableRow row = TableRow.of(line.text());
    if (row.width() > columns) {
      found.add(
          MarkdownMishap.of("surplus-cells", line, row.in(columns).line())
              .saying(row.width() + "/" + columns));
    }
  }
}
