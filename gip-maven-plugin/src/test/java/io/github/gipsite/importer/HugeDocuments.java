package io.github.gipsite.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of 示例市 with far too much of one thing, in the first chapter. */
final class HugeDocuments {
  private static final List<String> BEFORE = List.of("示例市2024年政府信息公开工作年度报告", "一、总体情况", "总体良好。");
  private static final List<String> AFTER = List.of("二、主动公开政府信息情况", "已公开。");

  private HugeDocuments() {}

  static byte[] text(String more) {
    return utf8(String.join("\n", BEFORE) + "\n" + more + "\n" + String.join("\n", AFTER) + "\n");
  }

  static byte[] page(String more) {
    return page("", more);
  }

  static byte[] page(String head, String more) {
    String body = paragraphs("<p>%s</p>", BEFORE) + more + paragraphs("<p>%s</p>", AFTER);
    return utf8("<html><head>" + head + "</head><body>" + body + "</body></html>");
  }

  static byte[] word(String more) {
    return word(more, Map.of());
  }

  /**
   * A Word file.
   *
   * @param parts others, by name
   */
  static byte[] word(String more, Map<String, String> parts) {
    Map<String, String> all = new LinkedHashMap<>(parts);
    String form = wordParagraph("%s");
    String body = paragraphs(form, BEFORE) + more + paragraphs(form, AFTER);
    all.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    return zip(all);
  }

  static String wordParagraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** As Word writes it, with the properties of each run. */
  static String formattedParagraph(String text) {
    String properties =
        "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋\" w:hAnsi=\"仿宋\"/><w:sz w:val=\"32\"/></w:rPr>";
    String run = "<w:r>" + properties + "<w:t>" + text + "</w:t></w:r>";
    return "<w:p><w:pPr><w:spacing w:line=\"560\"/>"
        + properties
        + "</w:pPr>"
        + run.repeat(6)
        + "</w:p>";
  }

  static String wordTable(int rows, String... cells) {
    String row =
        List.of(cells).stream()
            .map(cell -> "<w:tc>" + wordParagraph(cell) + "</w:tc>")
            .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    return "<w:tbl>" + row.repeat(rows) + "</w:tbl>";
  }

  /**
   * A workbook.
   *
   * @param rows below those of the first table
   * @param shared its shared texts
   */
  static byte[] workbook(String rows, String merged, String shared) {
    StringBuilder sheet = new StringBuilder(sheetRow(1, BEFORE.get(0)));
    sheet.append(sheetRow(2, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
    sheet.append(sheetRow(3, "规章", "1", "2", "3")).append(rows);
    return zip(
        Map.of(
            "xl/workbook.xml",
            "<workbook/>",
            "xl/sharedStrings.xml",
            "<sst>" + shared + "</sst>",
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + sheet + "</sheetData>" + merged + "</worksheet>"));
  }

  static String sheetRow(int row, String... cells) {
    StringBuilder text = new StringBuilder("<row>");
    for (int column = 0; column < cells.length; column++) {
      text.append("<c r='" + (char) ('A' + column) + row + "' t='inlineStr'><is><t>")
          .append(cells[column] + "</t></is></c>");
    }
    return text.append("</row>").toString();
  }

  /** A text again and again, with {@code #} for how often it has been written. */
  static String numbered(int times, String text) {
    return IntStream.range(0, times)
        .mapToObj(i -> text.replace("#", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static String paragraphs(String form, List<String> texts) {
    return texts.stream().map(form::formatted).collect(Collectors.joining());
  }

  private static byte[] zip(Map<String, String> parts) {
    try {
      return WordFile.zip(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
