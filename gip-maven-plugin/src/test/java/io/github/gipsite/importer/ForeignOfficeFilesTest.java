package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office files of other programs than Office: other prefixes, other names of parts. */
class ForeignOfficeFilesTest {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Map<String, String> FIGURES =
      Map.of(
          "proactive.rules.issued", "1",
          "proactive.rules.repealed", "2",
          "proactive.rules.in-force", "3");

  @TempDir private Path temp;

  @Test
  void elementsOfAWorkbookMayHaveAPrefix() throws Exception {
    String sheet = "<x:worksheet xmlns:x='" + SHEETS + "'>" + rows("x:") + "</x:worksheet>";
    assertThat(
            imported(
                    "a.xlsx",
                    Map.of("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", sheet))
                .figures())
        .isEqualTo(FIGURES);
  }

  @Test
  void partsOfAWorkbookMayHaveAnyName() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("/book/table-a.xml", "<worksheet>" + shared(rows("")) + "</worksheet>");
    parts.put("book/texts.xml", "<sst><si><t>规章</t></si></sst>");
    parts.put(
        "book/main.xml",
        "<ns0:workbook xmlns:ns0='"
            + SHEETS
            + "' xmlns:ns1='"
            + OFFICE
            + "relationships'><ns0:sheets><ns0:sheet name='表' ns1:id='R1'/></ns0:sheets></ns0:workbook>");
    parts.put(
        "book/_rels/main.xml.rels",
        relationships("R1", "worksheet", "table-a.xml", "R2", "sharedStrings", "/Book/Texts.xml"));
    parts.put("_rels/.rels", relationships("R1", "officeDocument", "./book/main.xml"));
    assertThat(imported("a.xlsx", parts).figures()).isEqualTo(FIGURES);
  }

  @Test
  void sheetsAreReadInTheOrderOfTheWorkbook() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='"
            + OFFICE
            + "relationships'><sheets><sheet r:id='b'/><sheet r:id='a'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relationships(
            "a", "worksheet", "worksheets/sheet1.xml", "b", "worksheet", "worksheets/sheet2.xml"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>甲</t></is></c></row></sheetData></worksheet>");
    parts.put("xl/worksheets/sheet2.xml", "<worksheet>" + shared(rows("")) + "</worksheet>");
    parts.put("xl/sharedStrings.xml", "<sst><si><t>规章</t></si></sst>");
    assertThat(imported("a.xlsx", parts).trace()).contains("proactive.rules.issued = 1 ← 表1 ");
  }

  @Test
  void aWordFileMayHaveAnotherPrefixAndOtherNames() throws Exception {
    String body =
        paragraph("示例市2024年政府信息公开工作年度报告", "")
            + paragraph("总体情况", "<n:pPr><n:pStyle n:val='h'/></n:pPr>")
            + paragraph("总体良好。", "");
    String styles =
        "<n:styles xmlns:n='%s'><n:style n:styleId='h'><n:name n:val='heading 1'/><n:pPr><n:numPr><n:numId n:val='7'/></n:numPr></n:pPr></n:style></n:styles>"
            .formatted(WORDS);
    String lists =
        "<numbering xmlns='%s' xmlns:w='%1$s'><abstractNum w:abstractNumId='3'><lvl w:ilvl='0'><start w:val='1'/><numFmt w:val='chineseCounting'/><lvlText w:val='%%1、'/></lvl></abstractNum><num w:numId='7'><abstractNumId w:val='3'/></num></numbering>"
            .formatted(WORDS);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relationships("r", "officeDocument", "/doc/report.xml"));
    parts.put(
        "doc/report.xml",
        "<n:document xmlns:n='" + WORDS + "'><n:body>" + body + "</n:body></n:document>");
    parts.put(
        "doc/_rels/report.xml.rels",
        relationships("1", "styles", "s1.xml", "2", "numbering", "../n1.xml"));
    parts.put("doc/s1.xml", styles);
    parts.put("n1.xml", lists);
    assertThat(imported("a.docx", parts).file("2024/overview.md")).isEqualTo("总体良好。\n");
  }

  private ImportedYear imported(String name, Map<String, String> parts) throws Exception {
    return ImportedYear.of(name, WordFile.zip(parts), temp);
  }

  private static String paragraph(String text, String properties) {
    return "<n:p>" + properties + "<n:r><n:t>" + text + "</n:t></n:r></n:p>";
  }

  /** References, each an id, a type and a target. */
  private static String relationships(String... words) {
    StringBuilder all =
        new StringBuilder(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < words.length; i += 3) {
      all.append(
              "<Relationship Id='"
                  + words[i]
                  + "' Type='"
                  + OFFICE
                  + "relationships/"
                  + words[i + 1])
          .append("' Target='" + words[i + 2] + "'/>");
    }
    return all.append("</Relationships>").toString();
  }

  /** The first table of the form; cells do not say where they stand. */
  private static String rows(String prefix) {
    String rows =
        row("示例市2024年政府信息公开工作年度报告")
            + row("第二十条第（一）项")
            + row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
            + row("规章", "1", "2", "3");
    return ("<sheetData>" + rows + "</sheetData>")
        .replace("</", "</" + prefix)
        .replaceAll("<(?=\\w)", "<" + prefix);
  }

  /** The same rows, one of whose texts is the first that the sheets share. */
  private static String shared(String rows) {
    return rows.replace("<c t='inlineStr'><is><t>规章</t></is></c>", "<c t='s'><v>0</v></c>");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<row>");
    for (String cell : cells) {
      row.append("<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
