package io.github.gipsite.intake;

import io.github.gipsite.intake.ReportDocument.Blocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A workbook (.xlsx): each sheet is a table, and a line above it may be the title. */
final class SheetDocument {
  static final String PART = "xl/workbook.xml";

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");
  private static final Pattern TITLE = Pattern.compile(".*\\d{4}.*年.*报告.*");

  private final List<String> shared;
  private final Blocks document = new Blocks();

  private SheetDocument(List<String> shared) {
    this.shared = shared;
  }

  static ReportDocument read(ZipParts parts) {
    SheetDocument reader =
        new SheetDocument(
            parts.xml("xl/sharedStrings.xml").stream()
                .flatMap(xml -> xml.getElementsByTag("si").stream())
                .map(SheetDocument::words)
                .toList());
    SortedMap<Integer, Document> sheets = new TreeMap<>();
    for (String name : parts.texts().keySet()) {
      Matcher sheet = SHEET.matcher(name);
      if (sheet.matches()) {
        parts.xml(name).ifPresent(xml -> sheets.put(Integer.valueOf(sheet.group(1)), xml));
      }
    }
    sheets.values().forEach(reader::sheet);
    return new ReportDocument(reader.document.blocks(), Optional.empty(), Optional.empty());
  }

  private void sheet(Document xml) {
    SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    for (Element cell : xml.getElementsByTag("c")) {
      SheetAreas.first(cell.attr("r"))
          .ifPresent(
              at ->
                  rows.computeIfAbsent(at.row(), row -> new TreeMap<>())
                      .put(at.column(), text(cell)));
    }
    rows.values().removeIf(this::wasTitle);
    if (!rows.isEmpty()) {
      document.add(new SheetAreas(xml).grid(rows, document.table()));
    }
  }

  private boolean wasTitle(Map<Integer, String> row) {
    List<String> words = row.values().stream().filter(text -> !text.isBlank()).toList();
    boolean title = words.size() == 1 && TITLE.matcher(words.get(0)).matches();
    if (title) {
      document.paragraph("", Blanks.stripped(words.get(0)));
    }
    return title;
  }

  private String text(Element cell) {
    String value = cell.getElementsByTag("v").stream().map(Element::text).findFirst().orElse("");
    return switch (cell.attr("t")) {
      case "s" -> value.matches("\\d{1,7}") ? sharedText(Integer.parseInt(value)) : "";
      case "inlineStr" -> words(cell);
      case "str", "b", "e" -> value;
      default -> SheetAreas.number(value);
    };
  }

  private String sharedText(int number) {
    return number < shared.size() ? shared.get(number) : "";
  }

  /** Without what is written above characters to say how they are read. */
  private static String words(Element parent) {
    StringBuilder words = new StringBuilder();
    parent.getElementsByTag("t").stream()
        .filter(text -> text.parents().stream().noneMatch(above -> above.tagName().equals("rPh")))
        .forEach(text -> words.append(text.wholeText()));
    return words.toString();
  }
}
