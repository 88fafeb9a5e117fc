package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of links and of bold words, from Word files, pages and Markdown. */
class InlineWordsTest {
  private static final String TITLE = "示例市2024年政府信息公开工作年度报告";
  private static final String FIELD =
      run("", "<w:fldChar w:fldCharType='begin'/>")
          + run("", "<w:instrText> HYPERLINK \"https://example.org/c?a=1&amp;b=2\" </w:instrText>")
          + run("", "<w:fldChar w:fldCharType='separate'/>")
          + words("", "示例丙")
          + run("", "<w:fldChar w:fldCharType='end'/>");

  @TempDir private Path temp;

  @Test
  void linksOfAWordFile() throws Exception {
    assertThat(
            word(
                words("", "见")
                    + "<w:hyperlink r:id='R1'>"
                    + words("", "示例")
                    + words("", "甲")
                    + "</w:hyperlink>"
                    + words("", "、")
                    + "<w:fldSimple w:instr=' HYPERLINK \"http://example.org/b(1)\" \\o \"提示\"'>"
                    + words("", "示例乙")
                    + "</w:fldSimple>"
                    + words("", "和")
                    + FIELD
                    + words("", "。")))
        .isEqualTo(
            "见[示例甲](https://example.org/a)、[示例乙](<http://example.org/b(1)>)和[示例丙](https://example.org/c?a=1&b=2)。\n");
  }

  @Test
  void linksWithinAWordFileAreWords() throws Exception {
    assertThat(
            word(
                "<w:hyperlink w:anchor='_Toc1'>"
                    + words("", "第一节")
                    + "</w:hyperlink><w:fldSimple w:instr=' HYPERLINK \\l \"_Toc2\"'>"
                    + words("", "第二节")
                    + "</w:fldSimple>"
                    + words("", "良好。")))
        .isEqualTo("第一节第二节良好。\n");
  }

  @Test
  void boldWordsOfAWordFile() throws Exception {
    assertThat(
            word(
                words("<w:b/>", "一是")
                    + words("<w:b w:val='1'/>", "加强领导。")
                    + words("<w:b w:val='0'/>", "各单位要")
                    + words("<w:b/>", "“公开”")
                    + words("", "信息。")))
        .isEqualTo("**一是加强领导**。各单位要“**公开**”信息。\n");
  }

  @Test
  void aParagraphThatIsAllBoldIsNotMarked() throws Exception {
    assertThat(word(words("<w:b/>", "总体良好") + words("", "。"))).isEqualTo("总体良好。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "<b>一是要求：</b>各单位公开。, **一是要求**：各单位公开。",
    "各单位<strong>按时</strong>公开。, 各单位**按时**公开。",
    "各单位<span style='font-weight: bold'> 按时 </span>公开。, 各单位 **按时** 公开。",
    "各单位<b><b>按</b>时</b>公开。, 各单位**按时**公开。",
    "各单位<b>。</b>公开。, 各单位。公开。",
    "见<a href='https://example.org/附件 1.html'>附件[1]</a>。, 见[附件\\[1\\]](https://example.org/附件%201.html)。",
    "好!<a href='https://example.org/'>甲</a>。, 好\\![甲](https://example.org/)。",
    "见<a href='#top'>甲</a><a href='javascript:void(0)'>乙</a>。, 见甲乙。",
    "见<b><a href='https://example.org/'>甲</a></b>。, 见[甲](https://example.org/)。",
  })
  void wordsOfAPage(String html, String markdown) throws Exception {
    assertThat(page(html).file("2024/overview.md")).isEqualTo(markdown + "\n");
  }

  @Test
  void aLinkStaysWithItsWordsWhereAChapterIsParted() throws Exception {
    String page =
        "<p>%s</p><p>一、总体情况</p><p>良好。</p><p>五、存在的主要问题及改进情况</p><p>人少，见<a href='https://example.org/1'>甲</a>。下一步，按<a href='https://example.org/2'>乙</a>培训。</p>"
            .formatted(TITLE);
    ImportedYear imported = imported("a.html", page);
    assertThat(imported.file("2024/problems.md")).isEqualTo("人少，见[甲](https://example.org/1)。\n");
    assertThat(imported.file("2024/improvements.md"))
        .isEqualTo("下一步，按[乙](https://example.org/2)培训。\n");
  }

  @Test
  void aLinkStaysWithItsWordsBehindAHeadingOnTheSameLine() throws Exception {
    String page =
        "<p>%s</p><p>现公布。一、总体情况：见<a href='https://example.org/1'>甲</a>，<b>良好</b>。六、其他需要报告的事项：见<a href='https://example.org/2'>乙</a>。</p>"
            .formatted(TITLE);
    ImportedYear imported = imported("a.html", page);
    assertThat(imported.file("2024/overview.md"))
        .isEqualTo("见[甲](https://example.org/1)，**良好**。\n");
    assertThat(imported.file("2024/other.md")).isEqualTo("见[乙](https://example.org/2)。\n");
  }

  @Test
  void markdownStaysMarkdown() throws Exception {
    String text =
        "# %s\n\n**一、总体情况**\n\n__一是__见[附件《一》](https://example.org/a \"题\")，**二是见[乙](<https://example.org/b c>)。**良好。\n"
            .formatted(TITLE);
    assertThat(imported("a.md", text).file("2024/overview.md"))
        .isEqualTo("**一是**见[附件《一》](https://example.org/a)，二是见[乙](https://example.org/b%20c)。良好。\n");
  }

  @Test
  void aLinkToAFileBesideThePageIsTold() throws Exception {
    assertThat(page("详见<a href='./P020250101.pdf'>附件：示例.pdf</a>。").told())
        .anyMatch(
            line -> line.startsWith("第 3 段“详见附件：示例.pdf。”里的链接没有收录：附件：示例.pdf ./P020250101.pdf"));
  }

  @Test
  void aLinkOfMarkdownToAFileIsTold() throws Exception {
    String text = "# %s\n\n## 一、总体情况\n\n良好。[附件](files/示例.pdf)\n".formatted(TITLE);
    assertThat(imported("a.md", text).told())
        .anyMatch(line -> line.contains("没有收录：附件 files/示例.pdf"));
  }

  private ImportedYear page(String html) throws Exception {
    return imported(
        "a.html",
        "<html><body><h1>%s</h1><p>一、总体情况</p><p>%s</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>"
            .formatted(TITLE, html));
  }

  private ImportedYear imported(String name, String text) throws Exception {
    return ImportedYear.of(name, text.getBytes(StandardCharsets.UTF_8), folder());
  }

  /** The chapter 总体情况 of a Word file in which it is one paragraph. */
  private String word(String runs) throws Exception {
    String document =
        paragraph(words("", TITLE)) + paragraph(words("", "一、总体情况")) + paragraph(runs);
    String references =
        "<Relationships><Relationship Id='R1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='https://example.org/a' TargetMode='External'/></Relationships>";
    return ImportedYear.of(
            "a.docx",
            WordFile.zip(
                Map.of(
                    "word/document.xml",
                    "<w:document><w:body>" + document + "</w:body></w:document>",
                    "word/_rels/document.xml.rels",
                    references)),
            folder())
        .file("2024/overview.md");
  }

  private Path folder() throws Exception {
    return Files.createTempDirectory(temp, "import");
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String words(String properties, String text) {
    return run(properties, "<w:t>" + text + "</w:t>");
  }

  private static String run(String properties, String content) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
  }
}
