package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import says of pictures and text boxes, which it leaves out. */
class OmissionSummaryTest {
  private static final String TITLE = "示例市2024年政府信息公开工作年度报告";

  @TempDir private Path temp;

  @Test
  void picturesOfAWordFileAreTold() throws Exception {
    String picture = "</w:t></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:t>";
    assertThat(told(word("2024年，各单位依法公开政府信息" + picture + picture + "。")))
        .containsExactly("第 3 段“2024年，各单位依法公…”之后有 2 张图片没有收录；");
  }

  @Test
  void aTextBoxIsTold() throws Exception {
    String box =
        "</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>示例文字</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>";
    assertThat(told(word("总体良好。" + box))).containsExactly("第 3 段“总体良好。”之后没有收录：文本框 示例文字");
  }

  @Test
  void picturesOfAPageAreTold() throws Exception {
    assertThat(told(page("<p>总体<img src='a.png'>良好。</p><p><img src='b.jpg'/></p>")))
        .containsExactly("第 3 段“总体良好。”之后有 2 张图片没有收录；");
  }

  @Test
  void iconsOfAPageAreNotTold() throws Exception {
    String icons = "<img src='/fileTypeImages/icon_pdf.gif'><img width='16' src='a.gif'>";
    assertThat(told(page("<p>总体良好。" + icons + "</p>"))).isEmpty();
  }

  @Test
  void picturesAroundTheReportAreNotTold() throws Exception {
    assertThat(told(page("<p>总体良好。</p>"))).isEmpty();
  }

  @Test
  void ofManyTheFirstAreTold() throws Exception {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      words.append("<p>总体良好。<img src='a.png'></p>");
    }
    assertThat(told(page(words.toString()))).hasSize(9).last().isEqualTo("还有 12 处图片、文本框、链接没有收录");
  }

  private static List<String> told(ImportedYear imported) {
    return imported.told().stream()
        .filter(line -> line.contains("没有收录"))
        .map(line -> line.replaceFirst("；.*", "；"))
        .toList();
  }

  private ImportedYear page(String html) throws Exception {
    String page =
        "<html><body><div><img src='logo.png'>首页</div><div><h1>%s</h1><p>一、总体情况</p>%s<p>六、其他需要报告的事项</p><p>无。</p></div></body></html>"
            .formatted(TITLE, html);
    return ImportedYear.of("a.html", page.getBytes(StandardCharsets.UTF_8), folder());
  }

  private ImportedYear word(String text) throws Exception {
    String body = paragraph(TITLE) + paragraph("一、总体情况") + paragraph(text);
    return ImportedYear.of(
        "a.docx",
        WordFile.zip(
            Map.of("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>")),
        folder());
  }

  private Path folder() throws Exception {
    return Files.createTempDirectory(temp, "import");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
