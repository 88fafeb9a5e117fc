package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.MergedCells.At;
import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a workbook (.xlsx): each sheet is a table, and a line above it may be the title. */
final class WorkbookReader {
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> WORDS = Set.of("t", "rPh");
  private static final int LONGEST_TITLE = 200;
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final List<String> shared;
  private final Blocks document = new Blocks();

  private WorkbookReader(List<String> shared) {
    this.shared = shared;
  }

  static ReportDocument read(OfficePackage parts, Document book) {
    WorkbookReader reader =
        new WorkbookReader(
            parts.related("sharedStrings").stream()
                .flatMap(xml -> OutermostElements.named(xml, "si").stream())
                .map(WorkbookReader::words)
                .toList());
    for (String name : sheets(parts, book)) {
      parts.xml(name).ifPresent(xml -> reader.sheet(xml, name));
    }
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  /** The parts of the sheets, as the workbook lists them, else by the numbers in their names. */
  private static Collection<String> sheets(OfficePackage parts, Document book) {
    PartRelationships relationships = parts.relationships();
    List<String> listed =
        OutermostElements.named(book, "sheet").stream()
            .flatMap(sheet -> relationships.part(sheet.attr("r:id")).stream())
            .toList();
    if (!listed.isEmpty()) {
      return listed;
    }
    SortedMap<Integer, String> sheets = new TreeMap<>();
    for (String name : parts.names()) {
      Matcher sheet = SHEET.matcher(name);
      if (sheet.matches()) {
        sheets.put(Integer.valueOf(sheet.group(1)), name);
      }
    }
    return sheets.values();
  }

  private void sheet(Document xml, String name) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    int last = 0;
    for (Element row : OutermostElements.named(xml, "row")) {
      String number = row.attr("r");
      last = number.matches("\\d{1,7}") ? Integer.parseInt(number) : last + 1;
      row(row, last, rows);
    }
    rows.values().removeIf(this::wasTitle);
    if (!rows.isEmpty()) {
      document.add(new MergedCells(xml, name).grid(rows, document.table()));
    }
  }

  /** Adds the cells of a row; one that does not say where it is stands behind the one before it. */
  private void row(Element row, int number, SortedMap<Integer, SortedMap<Integer, String>> rows) {
    At last = new At(number, 0);
    for (Element cell : OutermostElements.named(row, "c")) {
      At next = new At(last.row(), last.column() + 1);
      last = MergedCells.first(cell.attr("r")).orElse(next);
      put(last, text(cell), rows);
    }
  }

  /**
   * Adds a cell. Columns that are empty all the way down are skipped: they are formatted by the
   * hundred.
   */
  private void put(At at, String text, SortedMap<Integer, SortedMap<Integer, String>> rows) {
    int most = DocumentLimit.COLUMNS.most();
    if (at.column() <= most) {
      rows.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), text);
    } else if (!text.isBlank()) {
      DocumentLimit.COLUMNS.check(at.column(), document.tables() + 1, at.row());
    }
  }

  private boolean wasTitle(Map<Integer, String> row) {
    List<String> words = row.values().stream().filter(text -> !text.isBlank()).toList();
    boolean title = words.size() == 1 && isTitle(words.get(0));
    if (title) {
      document.paragraph("", InlineText.plain(words.get(0)).stripped());
    }
    return title;
  }

  /**
   * Whether a text is a title: a year and a report on one line, such as 2024年度报告. It is searched in
   * one pass.
   */
  private static boolean isTitle(String text) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    Matcher digits = YEAR.matcher(text);
    int year = digits.find() ? text.indexOf('年', digits.end()) : -1;
    return year >= 0 && text.indexOf("报告", year) > 0 && !LINE_END.matcher(text).find();
  }

  private String text(Element cell) {
    String value = cell.getElementsByTag("v").stream().map(Element::text).findFirst().orElse("");
    return switch (cell.attr("t")) {
      case "s" -> value.matches("\\d{1,7}") ? sharedText(Integer.parseInt(value)) : "";
      case "inlineStr" -> words(cell);
      case "str", "b", "e" -> value;
      default -> MergedCells.number(value);
    };
  }

  private String sharedText(int number) {
    return number < shared.size() ? shared.get(number) : "";
  }

  /** The text of an element without phonetic guides. */
  private static String words(Element parent) {
    StringBuilder words = new StringBuilder();
    OutermostElements.in(parent, element -> WORDS.contains(element.tagName())).stream()
        .filter(element -> element.tagName().equals("t"))
        .forEach(element -> words.append(element.wholeText()));
    return words.toString();
  }
}
