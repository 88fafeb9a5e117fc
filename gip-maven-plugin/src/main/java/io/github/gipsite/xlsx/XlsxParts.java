package io.github.gipsite.xlsx;

import io.github.gipsite.markup.MarkupEscaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a workbook (ECMA-376): the paths of those with cells, and the text of those that
 * list them.
 *
 * @param sheets their names
 * @param sharesTexts whether there is a part with the texts of cells
 */
record XlsxParts(List<String> sheets, boolean sharesTexts) {
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String SHARED_TEXTS = "xl/sharedStrings.xml";

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";

  /** The path of a sheet, counted from 1. */
  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** An element with a text that keeps its spaces. */
  static String text(String text) {
    return "<t xml:space=\"preserve\">" + MarkupEscaper.xml(text) + "</t>";
  }

  /** The parts without cells, by path. */
  Map<String, String> others() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", XML + workbook());
    parts.put("xl/_rels/workbook.xml.rels", XML + relations(relationsOfWorkbook()));
    String book = relation("r1", "officeDocument", "xl/workbook.xml");
    parts.put("_rels/.rels", XML + relations(book));
    parts.put("[Content_Types].xml", XML + contentTypes());
    return parts;
  }

  private String workbook() {
    String names = each(number -> named(number, sheets.get(number - 1)));
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + OFFICE
        + "relationships\"><sheets>"
        + names
        + "</sheets></workbook>";
  }

  private static String named(int number, String sheet) {
    return "<sheet name=\""
        + MarkupEscaper.xml(sheet)
        + "\" sheetId=\""
        + number
        + "\" r:id=\"s"
        + number
        + "\"/>";
  }

  private String relationsOfWorkbook() {
    String ofSheets = each(number -> relation("s" + number, "worksheet", inBook(sheet(number))));
    return sharesTexts ? ofSheets + relation("t", "sharedStrings", inBook(SHARED_TEXTS)) : ofSheets;
  }

  /** A path relative to the folder of the workbook. */
  private static String inBook(String path) {
    return path.substring("xl/".length());
  }

  private String contentTypes() {
    String overrides =
        override("xl/workbook.xml", "sheet.main+xml")
            + each(number -> override(sheet(number), "worksheet+xml"))
            + (sharesTexts ? override(SHARED_TEXTS, "sharedStrings+xml") : "");
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + RELATIONS_TYPE
        + "\"/>"
        + overrides
        + "</Types>";
  }

  private String each(IntFunction<String> sheet) {
    return IntStream.rangeClosed(1, sheets.size()).mapToObj(sheet).collect(Collectors.joining());
  }

  private static String override(String path, String type) {
    return "<Override PartName=\"/" + path + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }
}
