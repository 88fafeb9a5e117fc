package io.github.gipsite.importer;

import static io.github.gipsite.importer.HugeDocuments.formattedParagraph;
import static io.github.gipsite.importer.HugeDocuments.numbered;
import static io.github.gipsite.importer.HugeDocuments.page;
import static io.github.gipsite.importer.HugeDocuments.sheetRow;
import static io.github.gipsite.importer.HugeDocuments.text;
import static io.github.gipsite.importer.HugeDocuments.word;
import static io.github.gipsite.importer.HugeDocuments.wordParagraph;
import static io.github.gipsite.importer.HugeDocuments.wordTable;
import static io.github.gipsite.importer.HugeDocuments.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that hold far too much of one thing: each is imported or refused in words, within 5 s
 * of processor time, 256 MB and the default stack, and large reports are imported.
 */
class HugeDocumentsTest {
  private static final int MOST_MILLIS = 5_000;

  @TempDir private Path temp;
  private final Map<String, String> expected = new TreeMap<>();

  @Test
  void areImportedOrRefusedInWords() throws IOException, InterruptedException {
    texts();
    pages();
    nestedPages();
    words();
    partsOfWords();
    workbooks();
    Map<String, String> outcomes = new TreeMap<>();
    Map<String, Integer> millis = new TreeMap<>();
    for (String line : imported()) {
      String[] told = line.split("\t", -1);
      outcomes.put(told[0], told.length == 3 ? told[1] : line);
      millis.put(told[0], told.length == 3 ? Integer.parseInt(told[2]) : 0);
    }
    assertThat(outcomes).isEqualTo(expected);
    assertThat(millis).allSatisfy((file, took) -> assertThat(took).isLessThan(MOST_MILLIS));
  }

  private void texts() throws IOException {
    add("spaces.txt", "imported", text("甲" + " ".repeat(1_000_000) + "乙"));
    add("wide-spaces.txt", "imported", text("甲" + "\u3000".repeat(1_000_000) + "乙"));
    add("brackets.txt", "imported", text("[".repeat(1_000_000)));
    add("stops.txt", "imported", text("一、总体情况" + "。".repeat(500_000) + "甲\u0085"));
    add("marks.txt", "imported", text("a" + "\u0301\u0316".repeat(500_000)));
    add("ligatures.txt", "imported", text("\uFDFA".repeat(1_000_000)));
    add("one-line.txt", "imported", text("字".repeat(3_000_000)));
    add("empty-lines.txt", "imported", text("\n".repeat(1_000_000)));
    add("lines.txt", "import.limit.paragraphs", text("字\n".repeat(1_000_000)));
    add("wrapped-lines.txt", "imported", text("\t甲\n" + "续\n".repeat(500_000)));
    add("cells.txt", "import.limit.columns", text("甲\t".repeat(100_000)));
    add("tabs.txt", "imported", text("甲\t" + "\t".repeat(5_000_000)));
    add("rows.txt", "import.limit.cells", text("甲\t乙\n".repeat(1_000_000)));
    add("rows-of-figures.txt", "imported", text("规章\t1\t2\t3\n".repeat(30_000)));
    add("years.txt", "import.no-title", utf8("《" + "2024年".repeat(500_000)));
    add("titles.txt", "import.no-title", utf8(("示例市2024年".repeat(10) + "\n").repeat(40_000)));
    add("nothing.txt", "import.unknown", text("\0".repeat(1_000_000)));
    add("large.txt", "import.limit.text", text("字".repeat(4_100_000)));
    add("long-figure.txt", "imported", text("信息内容\t本年制发件数\n规章\t" + "9".repeat(2_000_000)));
  }

  private void pages() throws IOException {
    add("lines.html", "imported", page("<br>".repeat(500_000)));
    add("a-million-lines.html", "import.limit.elements", page("<br>".repeat(1_000_000)));
    add("cells.html", "import.limit.columns", page(table("<td>甲".repeat(100_000) + "<tr><td>乙")));
    add("rows.html", "imported", page(table("<tr><td>规章<td>1<td>2".repeat(30_000))));
    add("tables.html", "imported", page(table("<td>规章<td>1<tr><td>收费<td>3").repeat(10_000)));
    String spans = "<td colspan=150 rowspan=65534>甲<td rowspan=9>乙<tr>";
    add("spans.html", "import.limit.cells", page(table(spans + "<tr><td>丙".repeat(2_000))));
    add("attributes.html", "imported", page("<p " + numbered(100_000, "a#=1 ") + ">甲</p>"));
    add("all-attributes.html", "import.limit.attributes", page("<i a=1 b c d>".repeat(300_000)));
    add("scripts.html", "imported", page("<i></i><script></script>".repeat(100_000)));
    add("buttons.html", "imported", page("甲<button>乙</button>".repeat(100_000)));
    add("comments.html", "import.limit.tags", page("<!-->".repeat(1_700_000)));
    add("title.html", "imported", page("<title>" + "字".repeat(3_000_000) + "</title>", ""));
    add("date.html", "imported", page("<p>发布日期" + "\u3000".repeat(500_000) + "甲</p>"));
    String date = "<meta name=PubDate content='2025-01-02" + " ".repeat(500_000) + "\n甲'>";
    add("published.html", "imported", page(date, ""));
    add(
        "charset.html",
        "import.no-title",
        utf8("<meta ".repeat(230) + "charset=" + " ".repeat(2_600) + "<table>"));
  }

  private void nestedPages() throws IOException {
    add("levels.html", "imported", page("<div>".repeat(200_000)));
    add("levels-of-words.html", "imported", page("<div>一、甲".repeat(40_000)));
    add(
        "levels-of-headings.html",
        "imported",
        page("<div>".repeat(600) + "<p>一、甲</p>".repeat(40_000)));
    add("levels-of-tables.html", "imported", page("<table><tr><td>".repeat(10_000)));
    add("levels-of-lists.html", "imported", page("<ol><li><p>甲".repeat(40_000)));
    add("fonts.html", "imported", page(numbered(20_000, "<font color=c#><p>甲")));
    add("soup.html", "import.too-complex", page(soup()));
    add("out-of-order.html", "imported", page("<b><i><p></b></i>".repeat(50_000)));
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
    String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='9999'/></w:tcPr>甲</w:tc></w:tr>";
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
        word("<w:tbl><w:tr><w:tc>" + "<w:p>".repeat(200) + "<w:t>" + "字".repeat(1_000_000)));
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

  /** Tags in no order at all, of which jsoup loses count. */
  private static String soup() {
    Random random = new Random(2);
    List<String> tags =
        List.of(
            "<table> <tr> <td> </td> </table> <p> </p> <b> </b> <a> </a> <select> </select> <li> <ul> </ul> <h1> <nav> </nav> <template> </template> <form> <option> 一、甲 2024年"
                .split(" ", -1));
    return Stream.generate(() -> tags.get(random.nextInt(tags.size())))
        .limit(400_000)
        .collect(Collectors.joining());
  }

  private static String table(String rows) {
    return "<table><tr>" + rows + "</table>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void add(String name, String outcome, byte[] content) throws IOException {
    Files.write(temp.resolve(name), content);
    expected.put(name, outcome);
  }

  private List<String> imported() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HugeDocumentsImport.class.getName(),
                temp.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    return lines;
  }
}
