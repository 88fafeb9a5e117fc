package io.github.gipsite.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of what writers do in Word besides writing. */
class WordHabitsTest {
  private static final String STYLES =
      """
      <w:styles>
      <w:style w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='7'/>
      </w:numPr></w:pPr></w:style>
      <w:style w:styleId='2'><w:name w:val='heading 2'/><w:basedOn w:val='1'/><w:pPr><w:numPr>
      <w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>
      </w:styles>""";

  private static final String NUMBERING =
      """
      <w:numbering><w:abstractNum w:abstractNumId='3'>
      <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>
      <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='（%2）'/></w:lvl>
      </w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>""";

  @TempDir private Path temp;

  @Test
  void aNumberMayStandInTheStyleThatAStyleGoesBackTo() throws Exception {
    assertThat(imported("").file("2024/overview.md")).startsWith("## （一）主动公开方面\n\n总体良好。");
  }

  @Test
  void aHeadingOnTwoLinesIsOneHeading() throws Exception {
    assertThat(imported("").file("2024/overview.md")).doesNotContain("总体情况");
    assertThat(imported("").files()).doesNotContainKey("2024/preface.md");
  }

  @Test
  void aFootnoteIsKeptAndTold() throws Exception {
    String notes =
        "<w:footnotes><w:footnote><w:p><w:r><w:t>示例脚注。</w:t></w:r></w:p></w:footnote></w:footnotes>";
    assertThat(imported(notes).file("2024/import-leftovers.md")).contains("示例脚注。");
  }

  private ImportedYear imported(String notes) throws Exception {
    String body =
        paragraph("", "示例市2024年政府信息公开工作年度报告")
            + paragraph("1", "总体</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>情况")
            + paragraph("2", "主动公开方面")
            + paragraph("", "总体良好。");
    Path folder = Files.createTempDirectory(temp, "word");
    return ImportedYear.of(
        "report.docx",
        WordFile.zip(
            Map.of(
                "word/document.xml",
                "<w:document><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                STYLES,
                "word/numbering.xml",
                NUMBERING,
                "word/footnotes.xml",
                notes)),
        folder);
  }

  private static String paragraph(String style, String text) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
