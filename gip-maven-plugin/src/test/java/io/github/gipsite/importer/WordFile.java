package io.github.gipsite.importer;

import io.github.gipsite.importer.FilledForm.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as a Word file: chapters numbered automatically, cells merged as Word does. */
final class WordFile {
  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId='3'>"
          + level(0, "chineseCountingThousand", "%1、")
          + level(1, "chineseCounting", "（%2）")
          + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>";

  private WordFile() {}

  static byte[] of(FilledForm form) throws IOException {
    StringBuilder body = new StringBuilder(paragraph(form.title()));
    body.append(paragraph("现公布本机关的年度报告。")).append(numbered(0, "总体情况"));
    body.append(numbered(1, "主动公开方面")).append(paragraph("总体良好。"));
    for (FilledForm.Sheet sheet : form.sheets()) {
      if (!sheet.heading().isEmpty()) {
        body.append(numbered(0, sheet.heading().substring(2)));
      }
      body.append(table(sheet.lines()));
    }
    body.append(numbered(0, "存在的主要问题及改进情况"))
        .append(paragraph("（一）存在问题。人少。<w:del><w:r><w:delText>已删</w:delText></w:r></w:del>"))
        .append(paragraph("（二）改进措施。培训。"))
        .append(numbered(0, "其他需要报告的事项"))
        .append(paragraph("未收取信息处理费。"));
    return zip(
        Map.of(
            "word/document.xml",
            "<w:document><w:body>" + body + "</w:body></w:document>",
            "word/numbering.xml",
            NUMBERING));
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String numbered(int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='7'/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, text);
  }

  private static String paragraph(String text) {
    int markup = text.indexOf('<');
    String words = markup < 0 ? text : text.substring(0, markup);
    String rest = markup < 0 ? "" : text.substring(markup);
    return "<w:p><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>" + rest + "</w:p>";
  }

  /** A cell that spans rows is begun in the first and goes on in the others. */
  private static String table(List<List<Piece>> lines) {
    List<SortedMap<Integer, String>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(new TreeMap<>()));
    for (int row = 0; row < lines.size(); row++) {
      int column = 0;
      for (Piece piece : lines.get(row)) {
        while (rows.get(row).containsKey(column)) {
          column++;
        }
        put(rows, row, column, piece);
        column += piece.columnSpan();
      }
    }
    StringBuilder table = new StringBuilder("<w:tbl>");
    rows.forEach(row -> table.append("<w:tr>" + String.join("", row.values()) + "</w:tr>"));
    return table.append("</w:tbl>").toString();
  }

  private static void put(List<SortedMap<Integer, String>> rows, int row, int column, Piece piece) {
    for (int down = 0; down < piece.rowSpan() && row + down < rows.size(); down++) {
      String merge =
          piece.rowSpan() == 1 ? "" : down == 0 ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>";
      String span = "<w:gridSpan w:val='" + piece.columnSpan() + "'/>";
      rows.get(row + down)
          .put(
              column,
              "<w:tc><w:tcPr>"
                  + span
                  + merge
                  + "</w:tcPr>"
                  + paragraph(down == 0 ? piece.text() : "")
                  + "</w:tc>");
      for (int right = 1; right < piece.columnSpan(); right++) {
        rows.get(row + down).put(column + right, "");
      }
    }
  }
}
