package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gipsite.importer.document.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The import of pages as offices' sites give them: laid out by tables, cut in pieces, typed by
 * hand.
 */
class SavedPagesTest {
  private static final FilledForm FORM = FilledForm.of(2024);
  private static final String TITLE = "<h1>示例市2024年政府信息公开工作年度报告</h1>";

  @TempDir private Path temp;

  @Test
  void aPageThatIsLaidOutByTables() throws Exception {
    String page =
        page().replace("<body>", "<body><table><tr><td>首页</td><td>办事</td></tr><tr><td>栏目</td><td>")
            + "</td></tr></table>";
    assertThat(read(page).figures()).isEqualTo(FORM.figures());
  }

  @Test
  void aCellThatHoldsASmallTable() throws Exception {
    String page = page().replace("1011</span>", "<table><tr><td>1011</td></tr></table></span>");
    assertThat(read(page).figures()).isEqualTo(FORM.figures());
  }

  @Test
  void digitsThatAreFormattedApart() throws Exception {
    assertThat(read(page().replace("101", "1<b>0</b><span>1</span>")).figures())
        .isEqualTo(FORM.figures());
  }

  @Test
  void aTitleBesideTheReport() throws Exception {
    String page = page().replace(TITLE, "<h1>示例市人民政府</h1><div>示例市2024年政府信息公开工作年度报告</div>");
    assertThat(read(page).file("2024/report.yaml")).contains("title: 示例市2024年政府信息公开工作年度报告\n");
  }

  @Test
  void ofSeveralTitlesBesideTheReportNoneIsGuessed() {
    String page =
        page().replace(TITLE, "<div>示例市2024年政府信息公开工作年度报告</div><div>示例市2023年政府信息公开工作年度报告</div>");
    assertThat(catchThrowable(() -> read(page))).isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void aTitleOnTwoLines() throws Exception {
    String page = page().replace("<p>　　现公布", "<p>示例市</p><p>2024年政府信息公开工作年度报告</p><p>　　现公布");
    assertThat(read(page).file("2024/report.yaml")).contains("title: 示例市2024年政府信息公开工作年度报告\n");
  }

  @Test
  void sentencesOutsideTheReportAreKept() throws Exception {
    String page = page().replace("<div>主办单位", "<div><p>没有收取信息处理费。</p></div><div>主办单位");
    assertThat(read(page).file("2024/import-leftovers.md")).contains("    没有收取信息处理费。\n");
  }

  /** In one piece: the site's own words are many, and seldom the report's. */
  @Test
  void whatElseStandsAroundTheReportIsKeptToo() throws Exception {
    String page =
        page()
            .replace(
                "<body>", "<body><nav><a>首页</a> <a>办事</a></nav><table><tr><td>栏目</td></tr></table>")
            .replace("</body>", "<button>打印</button><footer><p>网站标识码：示例</p></footer></body>");
    assertThat(read(page).file("2024/import-leftovers.md"))
        .containsPattern("    首页 办事 \\| 栏目 \\| .*主办单位.*打印.*网站标识码：示例\n");
  }

  @Test
  void linksBelowTheReportAreNoPartOfIt() throws Exception {
    ImportedYear imported = read(page().replace("未收取信息处理费。</p>", "无</p><p>上一篇：示例</p><p>其他</p>"));
    assertThat(imported.file("2024/other.md")).isEqualTo("无\n");
    assertThat(imported.file("2024/import-leftovers.md")).contains("上一篇：示例", "其他");
  }

  @Test
  void theDateOfPublicationBelowItsName() throws Exception {
    String page =
        page().replace("<p>　　现公布", TITLE + "<dl><dt>发布日期</dt><dd>2025年3月4日</dd></dl><p>　　现公布");
    assertThat(
            ImportedYear.of(
                    Files.writeString(
                        temp.resolve("a.html"),
                        page.replace("PubDate", "x").replace("发布日期：2025-01-20", "")),
                    temp,
                    "")
                .file("2024/report.yaml"))
        .contains("published: 2025-03-04\n");
  }

  @Test
  void aBareDateAndALineOfContentsAreNoPreface() throws Exception {
    String page =
        page().replace("<p>　　现公布", TITLE + "<p>2025-03-03</p><p>目　录</p><p>一、总体情况……1</p><p>　　现公布");
    assertThat(read(page).file("2024/preface.md")).isEqualTo("现公布本机关的年度报告。\n");
  }

  private ImportedYear read(String page) throws Exception {
    return ImportedYear.of("a.html", page.getBytes(StandardCharsets.UTF_8), temp);
  }

  private static String page() {
    return new String(HtmlPage.of(FORM), StandardCharsets.UTF_8);
  }
}
