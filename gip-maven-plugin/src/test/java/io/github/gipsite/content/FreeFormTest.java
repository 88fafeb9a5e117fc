package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportChapter;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of the years that had no common form. */
class FreeFormTest {
  @TempDir Path temp;
  private ContentFolder folder;

  @BeforeEach
  void site() {
    folder =
        ContentFolder.at(temp)
            .write("site.yaml", "site: {title: 示例}\nagency: {name: 示例市, kind: government}\n")
            .write("2012/report.yaml", "published: 2013-03-01\n");
  }

  @Test
  void chaptersAreAllMarkdownFilesInTheOrderOfTheirNames() {
    chapter("10-wenti.md", "# 三、问题\n丙").chapter("02-zhudong.md", "# 二、主动公开\n乙");
    chapter("01-gaikuang.md", "# 一、概况\n甲");
    assertThat(report().narratives())
        .extracting(Narrative::heading)
        .containsExactly("一、概况", "二、主动公开", "三、问题");
    assertThat(folder.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "01-概况.md, '# 一、概况', 一、概况",
    "01-概况.md, '\n\n#  一、概况  ', 一、概况",
    "01-概况.md, 没有标题, 概况",
    "01-概况.md, '## 小标题', 概况",
    "01-概况.md, '正文\n# 后来的标题', 概况",
    "2012.md, 只有数字, 2012",
    "概况.md, '', 概况"
  })
  void theHeadingIsTheFirstLineOrTheNameOfTheFile(String file, String text, String heading) {
    chapter(file, text);
    assertThat(report().narratives()).extracting(Narrative::heading).containsExactly(heading);
  }

  @Test
  void theHeadingIsNotSaidTwice() {
    String text = "# 一、概况\n正文\n# 第二个\n";
    chapter("a.md", text);
    assertThat(report().narratives().get(0).withoutHeading(text)).isEqualTo("正文\n# 第二个\n");
  }

  @Test
  void everyFileIsAChapterOfItsOwnWordsThoughTwoHaveOneAnchor() {
    chapter("示例 甲.md", "# 一、示例\n甲").chapter("示例-甲.md", "乙");
    AnnualReport report = report();
    assertThat(report.chapters())
        .extracting(ReportChapter::heading)
        .containsExactly("一、示例", "示例-甲");
    assertThat(report.narratives()).hasSize(2);
    assertThat(report.chapters())
        .flatExtracting(ReportChapter::narratives)
        .isEqualTo(report.narratives());
  }

  @Test
  void otherFilesAreUnknown() {
    chapter("a.md", "甲").chapter("年报.doc", "").chapter(".hidden.md", "");
    assertThat(folder.places()).containsExactly("unknown-file WARNING 2012/年报.doc:1:1");
    assertThat(report().narratives()).hasSize(1);
  }

  @Test
  void aReportOfNothingIsNoReport() {
    assertThat(folder.places()).containsExactly("missing-chapter ERROR 2012/report.yaml:1:1");
  }

  @Test
  void theOriginalFileAloneIsEnough() {
    chapter("files/2012年年报.doc", "");
    assertThat(folder.places()).isEmpty();
    assertThat(report().attachments()).containsExactly("2012/files/2012年年报.doc");
  }

  @Test
  void indicatorsAloneAreEnough() {
    folder.write(
        "2012/report.yaml", "published: 2013-03-01\nindicators: [{name: 收到申请数, value: 0}]\n");
    assertThat(folder.places()).isEmpty();
  }

  @Test
  void theTablesOfLaterYearsAreUnknown() {
    chapter("a.md", "甲");
    folder.write("2012/report.yaml", "published: 2013-03-01\nrequests: {received: {total: 1}}\n");
    assertThat(folder.places()).isNotEmpty();
  }

  private FreeFormTest chapter(String file, String text) {
    folder.write("2012/" + file, text);
    return this;
  }

  private AnnualReport report() {
    return folder.series().report(2012).orElseThrow();
  }
}
