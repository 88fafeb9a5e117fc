package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files in which the whole report stands in the cells of a table that lays out the page. */
class LayoutTablesTest {
  private static final String TITLE = "示例市2024年政府信息公开工作年度报告";
  private static final String FORM =
      table(row("第二十条第（一）项"), row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"), row("规章", "1", "2", "3"));

  private static final String REPORT =
      paragraph("现公布本机关的年度报告。")
          + paragraph("一、总体情况")
          + paragraph("总体良好。")
          + paragraph("二、主动公开政府信息情况")
          + FORM
          + paragraph("六、其他需要报告的事项")
          + paragraph("未收取信息处理费。");

  @TempDir private Path temp;

  @Test
  void theWholeReportInOneCell() throws Exception {
    assertThatAllIsThere(imported(table(cells(paragraph(TITLE) + REPORT))));
  }

  @Test
  void theTitleInACellOfItsOwn() throws Exception {
    assertThatAllIsThere(imported(table(row(TITLE), cells(REPORT))));
  }

  @Test
  void aTableInACellOfATable() throws Exception {
    assertThatAllIsThere(
        imported(paragraph(TITLE) + table(cells(table(cells(REPORT)), paragraph("")))));
  }

  @Test
  void theDateBesideItsLabelAboveTheReport() throws Exception {
    ImportedYear imported =
        imported(table(row("索引号", "示例-01", "发布日期", "2025-01-20"), row(TITLE), cells(REPORT)));
    assertThatAllIsThere(imported);
    assertThat(imported.file("2024/preface.md")).isEqualTo("现公布本机关的年度报告。\n");
    assertThat(imported.file("2024/import-leftovers.md")).contains("发布日期 2025-01-20", "索引号 示例-01");
  }

  @Test
  void wordsAndFiguresInRowsOfOneTable() throws Exception {
    ImportedYear imported =
        imported(
            table(
                row(TITLE),
                row("一、总体情况"),
                row("总体良好。"),
                row("二、主动公开政府信息情况"),
                row("第二十条第（一）项"),
                row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                row("规章", "1", "2", "3"),
                row("六、其他需要报告的事项"),
                row("未收取信息处理费。")));
    assertThatAllIsThere(imported);
    assertThat(imported.files()).doesNotContainKey("2024/import-leftovers.md");
  }

  @Test
  void longWordsInCellsWithoutATable() throws Exception {
    String words = "各单位依法公开。".repeat(80);
    ImportedYear imported =
        imported(
            paragraph(TITLE)
                + table(
                    cells(paragraph("一、总体情况"), paragraph(words)),
                    cells(paragraph("六、其他需要报告的事项"), paragraph("无。"))));
    assertThat(imported.file("2024/overview.md")).isEqualTo(words + "\n");
  }

  @Test
  void aTableOfFiguresWithALongNoteIsNoLayout() throws Exception {
    String note = "说明：各单位依法公开。".repeat(60);
    ImportedYear imported =
        imported(
            paragraph(TITLE)
                + paragraph("一、总体情况")
                + paragraph("总体良好。")
                + table(
                    row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                    row("规章", "1", "2", "3"),
                    row("行政规范性文件", "4", "5", "6"),
                    row(note)));
    assertThat(imported.figures()).hasSize(6);
  }

  private static void assertThatAllIsThere(ImportedYear imported) throws Exception {
    assertThat(imported.file("2024/report.yaml")).contains("title: " + TITLE + "\n");
    assertThat(imported.file("2024/overview.md")).isEqualTo("总体良好。\n");
    assertThat(imported.file("2024/other.md")).isEqualTo("未收取信息处理费。\n");
    assertThat(imported.figures()).containsValues("1", "2", "3").hasSize(3);
  }

  private ImportedYear imported(String body) throws Exception {
    String document = "<w:document><w:body>" + body + "</w:body></w:document>";
    return ImportedYear.of("a.docx", WordFile.zip(Map.of("word/document.xml", document)), temp);
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String cells(String... contents) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", contents) + "</w:tc></w:tr>";
  }

  private static String row(String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append("<w:tc>" + paragraph(text) + "</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
