package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a report that are none of the form. */
class ChapterTablesTest {
  private static final String TABLE =
      "<table><tr><td>栏目</td><td>条数</td></tr><tr><td>通知|公告</td><td>12</td></tr></table>";

  @TempDir private Path temp;

  @Test
  void aTableStaysBetweenItsParagraphs() throws Exception {
    ImportedYear imported = imported("<p>公开如下：</p>" + TABLE + "<p>总体良好。</p>", "<p>无。</p>");
    assertThat(imported.file("2024/overview.md"))
        .isEqualTo("公开如下：\n\n| 栏目 | 条数 |\n| --- | --- |\n| 通知\\|公告 | 12 |\n\n总体良好。\n");
    assertThat(imported.told()).contains("表1不是格式里的表，作为“一、总体情况”一章的文字保留，请核对");
    assertThat(imported.files()).doesNotContainKey("2024/import-leftovers.md");
  }

  @Test
  void aTableMayBeAllThatAChapterSays() throws Exception {
    assertThat(imported("<p>良好。</p>", TABLE).file("2024/other.md")).startsWith("| 栏目 | 条数 |\n");
  }

  @Test
  void theTitleOfATableStandsAboveIt() throws Exception {
    String titled = TABLE.replace("<table>", "<table><tr><td colspan='2'>附表</td></tr>");
    assertThat(imported("<p>良好。</p>" + titled, "<p>无。</p>").file("2024/overview.md"))
        .isEqualTo("良好。\n\n附表\n\n| 栏目 | 条数 |\n| --- | --- |\n| 通知\\|公告 | 12 |\n");
  }

  @Test
  void aTableInAChapterWithoutWordsIsLeftOverAndTold() throws Exception {
    ImportedYear imported = imported("<p>良好。</p><p>二、主动公开政府信息情况</p>" + TABLE, "<p>无。</p>");
    assertThat(imported.file("2024/import-leftovers.md")).contains("通知|公告 | 12");
    assertThat(imported.told()).contains("表1没有放进报告，原文在 import-leftovers.md：栏目 | 条数");
  }

  @Test
  void aTableWithoutFiguresBelowTheReportIsNoPartOfIt() throws Exception {
    ImportedYear imported =
        imported("<p>良好。</p>", "<p>无。</p>" + TABLE.replace("12", "更多").replace("条数", "链接"));
    assertThat(imported.file("2024/other.md")).isEqualTo("无。\n");
  }

  @Test
  void aTableAboveTheReportIsNoPartOfIt() throws Exception {
    String page =
        "<html><body><div>"
            + "<table><tr><td>索引号</td><td>示例-1</td></tr><tr><td>发布日期</td><td>2025-01-20</td></tr></table>"
            + "<h1>示例市2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>良好。</p></div></body></html>";
    ImportedYear imported = ImportedYear.of("a.html", page.getBytes(StandardCharsets.UTF_8), temp);
    assertThat(imported.told()).noneMatch(line -> line.startsWith("表1"));
  }

  private ImportedYear imported(String overview, String other) throws Exception {
    String page =
        "<html><body><div><h1>示例市2024年政府信息公开工作年度报告</h1><p>一、总体情况</p>%s<p>六、其他需要报告的事项</p>%s</div></body></html>"
            .formatted(overview, other);
    return ImportedYear.of("a.html", page.getBytes(StandardCharsets.UTF_8), temp);
  }
}
