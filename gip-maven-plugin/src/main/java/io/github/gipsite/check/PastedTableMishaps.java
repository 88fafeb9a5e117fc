package io.github.gipsite.check;

import io.github.gipsite.check.MarkdownLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tables whose cells something else separates than strokes.
 *
 * @param variant of the message
 * @param isRow whether a line may be a row
 * @param cells the cells of a line
 */
record PastedTableMishaps(String variant, Predicate<String> isRow, Function<String, TableRow> cells)
    implements MishapFinder {
  /** The number of an item of a list, which a word processor puts a tab behind. */
  private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十0-9]+[）)、.．]*|[-*•·●○◆■]");

  private static final Pattern DASHES = Pattern.compile("[-—－:： ]+");
  private static final int FEWEST_ROWS = 2;
  private static final int SHOWN_LINES = 8;
  private static final int LONGEST_CELL = 60;

  private static final Pattern TAB = Pattern.compile("\t");
  private static final String STROKE = "｜";

  /** A finder of tables pasted with tabs. */
  static PastedTableMishaps withTabs() {
    return new PastedTableMishaps(
        "tab-table",
        line -> line.strip().indexOf('\t') >= 0 && line.indexOf('|') < 0,
        line -> TableRow.separated(line.stripTrailing(), TAB));
  }

  /** A finder of tables typed with strokes of full width. */
  static PastedTableMishaps withFullWidthStrokes() {
    return new PastedTableMishaps(
        "full-width-strokes",
        line -> line.strip().startsWith(STROKE) && line.indexOf('|') < 0,
        line -> TableRow.of(line.replace(STROKE, "|")));
  }

  @Override
  public List<MarkdownMishap> find(MarkdownLines chapter) {
    List<MarkdownMishap> found = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    for (Line line : chapter.lines()) {
      if (isRow.test(line.text())) {
        rows.add(line);
      } else if (!rows.isEmpty()) {
        addTable(rows, found);
        rows.clear();
      }
    }
    addTable(rows, found);
    return found;
  }

  private void addTable(List<Line> lines, List<MarkdownMishap> found) {
    List<TableRow> rows =
        lines.stream().map(line -> cells.apply(line.text())).filter(row -> !isDashes(row)).toList();
    if (rows.size() >= FEWEST_ROWS && !isWords(rows)) {
      Line last = lines.get(lines.size() - 1);
      found.add(MarkdownMishap.of(variant, lines.get(0), last, table(rows)));
    }
  }

  private static boolean isDashes(TableRow row) {
    return row.cells().stream().allMatch(cell -> DASHES.matcher(cell).matches());
  }

  /** Whether the rows are a list, lines such as 电话：… or long sentences. */
  private static boolean isWords(List<TableRow> rows) {
    return rows.stream()
            .allMatch(row -> row.width() == 2 && ITEM.matcher(row.cells().get(0)).matches())
        || rows.stream().allMatch(row -> row.cells().stream().allMatch(PastedTableMishaps::isEntry))
        || rows.stream().anyMatch(PastedTableMishaps::isLong);
  }

  private static boolean isEntry(String cell) {
    return cell.isEmpty() || cell.indexOf('：') >= 0 || cell.indexOf(':') >= 0;
  }

  private static boolean isLong(TableRow row) {
    return row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
  }

  /** The rows as Markdown, as many as a reader needs to see how it is done. */
  private static String table(List<TableRow> rows) {
    int columns = rows.stream().mapToInt(TableRow::width).max().orElse(1);
    Stream<TableRow> header = Stream.of(rows.get(0).in(columns), TableRow.dashes(columns));
    String table =
        Stream.concat(header, rows.stream().skip(1).map(row -> row.in(columns)))
            .map(TableRow::line)
            .limit(SHOWN_LINES)
            .collect(Collectors.joining("\n"));
    return rows.size() >= SHOWN_LINES ? table + "\n…" : table;
  }
}
