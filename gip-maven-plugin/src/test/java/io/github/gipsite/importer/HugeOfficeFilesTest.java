package io.github.gipsite.importer;

import static io.github.gipsite.importer.HugeDocuments.formattedParagraph;
import static io.github.gipsite.importer.HugeDocuments.numbered;
import static io.github.gipsite.importer.HugeDocuments.sheetRow;
import static io.github.gipsite.importer.HugeDocuments.word;
import static io.github.gipsite.importer.HugeDocuments.wordParagraph;
import static io.github.gipsite.importer.HugeDocuments.wordTable;
import static io.github.gipsite.importer.HugeDocuments.workbook;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Word files and workbooks that hold far too much of one thing. */
class HugeOfficeFilesTest extends HugeDocumentsImported {
  @Test
  void areImportedOrRefusedInWords() throws IOException, InterruptedException {
    words();
    partsOfWords();
    workbooks();
    assertThatAllAreImportedOrRefusedInWords();
  }

  private void words() throws IOException {
    String report = formattedParagraph("示例市各部门认真落实").repeat(4_000);
    add("300-pages.docx", "imported", word(report + wordTable(500, "事项", "1", "2", "3")));
    add("text.docx", "import.limit.part", word(wordParagraph("字".repeat(16_300_000))));
    add("characters.docx", "import.limit.characters", word(wordParagraph("字".repeat(5_100_000))));
    add("spaces.docx", "imported", word(wordParagraph("甲" + " ".repeat(1_000_000) + "乙")));
    add(
        "runs.docx",
        "imported",
        word("<w:p>" + "<w:r><w:t>字</w:t></w:r>".repeat(150_000) + "</w:p>"));
    add("paragraphs.docx", "import.limit.paragraphs", word(wordParagraph("字").repeat(60_000)));
    add("elements.docx", "import.limit.elements", word("<a/>".repeat(1_000_000)));
    add("instructions.docx", "import.limit.tags", word("<?a?>".repeat(2_000_000)));
    add(
        "cells.docx",
        "import.limit.columns",
        word("<w:tbl><w:tr>" + "<w:tc><w:p><w:t>甲</w:t></w:p></w:tc>".repeat(100_000)));
    String wide =
        "<w:tr><w:tc>甲</w:tc><w:tc><w:tcPr><w:gridSpan w:val='9999'/></w:tcPr>甲</w:tc></w:tr>";
    add("spans.docx", "import.limit.cells", word("<w:tbl>" + wide.repeat(30_000) + "</w:tbl>"));
    add("rows.docx", "imported", word(wordTable(20_000, "规章", "1", "2")));
    add(
        "levels.docx",
        "imported",
        word("<w:sdt><w:sdtContent>".repeat(50_000) + wordParagraph("甲")));
    add(
        "levels-of-tables.docx",
        "imported",
        word("<w:tbl><w:tr><w:tc>".repeat(10_000) + wordParagraph("甲")));
    add(
        "levels-of-paragraphs.docx",
        "import.limit.characters",
        word(
            wordTable(1, "1", "2", "3", "4").replace("</w:tbl>", "<w:tr><w:tc>")
                + "<w:p>".repeat(200)
                + "<w:t>"
                + "字".repeat(1_000_000)));
  }

  private void partsOfWords() throws IOException {
    add("entities.docx", "imported", word("&lol9;".repeat(500_000)));
    add(
        "bomb.docx",
        "import.limit.part",
        word("", Map.of("word/numbering.xml", "0".repeat(40_000_000))));
    add("pictures.docx", "imported", word("", Map.of("word/media/1.bmp", "0".repeat(100_000_000))));
    String level = "<w:lvl w:ilvl='0'><w:lvlText w:val='" + "%1".repeat(500_000) + "'/></w:lvl>";
    String item =
        "<w:p><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
    add("numbers.docx", "imported", word(item.repeat(2_000), numbering(level, 1)));
    add(
        "levels-of-numbers.docx",
        "imported",
        word(item, numbering("<w:lvl w:ilvl='0'/>".repeat(30_000), 30_000)));
    String style =
        "<w:style w:styleId='a'>" + "<w:x/>".repeat(50_000) + "<w:basedOn w:val='b'/></w:style>";
    String other = "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>";
    String styled = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
    Map<String, String> styles =
        Map.of("word/styles.xml", "<w:styles>" + style + other + "</w:styles>");
    String name =
        "<w:style w:styleId='a'><w:name w:val='" + "甲".repeat(1_000_000) + "'/></w:style>";
    Map<String, String> named = Map.of("word/styles.xml", "<w:styles>" + name + "</w:styles>");
    add("style-name.docx", "imported", word(styled.repeat(20_000), named));
    add("styles.docx", "imported", word(styled.repeat(20_000), styles));
  }

  private void workbooks() throws IOException {
    String far = "<row><c r='XFD1048576' t='inlineStr'><is><t>甲</t></is></c></row>";
    add("far-away.xlsx", "import.limit.columns", workbook(far, "", ""));
    add("formatted.xlsx", "imported", workbook("<row><c r='XFD9' s='1'/></row>", "", ""));
    add(
        "rows.xlsx",
        "import.limit.tags",
        workbook(numbered(700_000, "<row><c r='A#'/></row>"), "", ""));
    add(
        "number.xlsx",
        "imported",
        workbook("<row><c r='B9'><v>" + "9".repeat(3_000_000) + "</v></c></row>", "", ""));
    add("title.xlsx", "imported", workbook(sheetRow(9, "2024年".repeat(300_000)), "", ""));
    String areas = numbered(9_000, "<mergeCell ref='B1#:ZZ999999'/>");
    add(
        "areas.xlsx",
        "imported",
        workbook(numbered(500, "<row><c r='D1#'><v>1</v></c></row>"), areas, ""));
    add(
        "more-areas.xlsx",
        "import.limit.areas",
        workbook("", numbered(11_000, "<mergeCell ref='B1#:C1#'/>"), ""));
    String shared = numbered(20_000, "<row><c r='A1#' t='s'><v>0</v></c></row>");
    add(
        "shared.xlsx",
        "import.limit.characters",
        workbook(shared, "", "<si><t>" + "字".repeat(1_000_000) + "</t></si>"));
    String nested = "<c r='A9' t='inlineStr'><is>".repeat(120) + "<t>甲</t>".repeat(100_000);
    add("levels.xlsx", "imported", workbook(nested, "", ""));
  }

  private static Map<String, String> numbering(String levels, int lists) {
    String list = "<w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num>";
    return Map.of(
        "word/numbering.xml",
        "<w:numbering><w:abstractNum w:abstractNumId='3'>"
            + levels
            + "</w:abstractNum>"
            + list.repeat(lists)
            + "</w:numbering>");
  }
}
