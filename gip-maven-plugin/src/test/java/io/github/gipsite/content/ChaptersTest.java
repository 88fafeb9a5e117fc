package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of a report's chapters. */
class ChaptersTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "problems", "improvements", "other"})
  void aChapterThatIsNotThere(String chapter) {
    good.remove("2024/" + chapter + ".md");
    assertThat(good.places()).containsExactly("missing-chapter ERROR 2024/" + chapter + ".md:1:1");
  }

  @Test
  void theMessageNamesPartAndFile() {
    good.remove("2024/overview.md");
    assertThat(good.sentences()).containsExactly("缺少“总体情况”的文字 | 在这一年的文件夹里新建 overview.md，写上这一部分的文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " \t\n", "\u3000\u3000", "\uFEFF", "。"})
  void aChapterThatSaysNothing(String nothing) {
    good.write("2024/overview.md", nothing);
    assertThat(good.places()).containsExactly("missing-chapter ERROR 2024/overview.md:1:1");
  }

  @Test
  void aMergeThatWasNotFinished() {
    good.write(
        "2024/overview.md",
        "示例市人民政府\n<<<<<<< HEAD\n新收 40 件。\n=======\n新收 50 件。\n>>>>>>> other\n<<<<<<< HEAD\n");
    assertThat(good.places()).containsExactly("unreadable-file ERROR 2024/overview.md:2:1");
    assertThat(good.sentences()).singleElement().asString().startsWith("Git 的合并没有做完");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"示例\n=======\n\n示例。\n", "示例 <<<<<<< 。\n", "<<<<<<<<<\n示例。\n", ">>>>>> 示例。\n"})
  void whatLooksLikeAMarkOfAMerge(String words) {
    good.write("2024/overview.md", words);
    assertThat(good.places()).noneMatch(place -> place.startsWith("unreadable-file"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 标题", "# 标题\n\n## 小标题\n", "###", "  ## 标题\r\n"})
  void aChapterOfHeadings(String headings) {
    good.write("2024/overview.md", headings);
    assertThat(good.sentences()).singleElement().asString().contains("只有标题，没有文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"## 标题\n\n示例。", "#示例", "标题\n===\n\n示例。"})
  void aChapterWithWordsBesidesItsHeadings(String words) {
    good.write("2024/overview.md", words);
    assertThat(good.places()).noneMatch(place -> place.startsWith("missing-chapter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview - 副本.md", "overview.txt", "一、总体情况.md"})
  void aSecondFileForAChapter(String copy) {
    good.write("2024/" + copy, "示例。");
    assertThat(good.sentences()).singleElement().asString().contains("这一章发布的是 overview.md");
  }

  @Test
  void aSecondFileWithoutWordsIsNotTheChapter() {
    good.write("2024/overview.md", "").write("2024/总体情况.md", "\n");
    assertThat(good.places())
        .containsExactly(
            "missing-chapter ERROR 2024/overview.md:1:1", "unknown-file WARNING 2024/总体情况.md:1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", " 无 \n", "\u3000\u3000无。\n", "暂无", "无.\r\n"})
  void chapterFiveCannotSayThatThereIsNothing(String nothing) {
    good.write("2024/problems.md", nothing);
    assertThat(good.places()).containsExactly("missing-chapter ERROR 2024/problems.md:1:1");
    assertThat(good.sentences())
        .containsExactly("“存在的主要问题”没有内容 | 这一部分不能为空，也不能只写“无” | 在 problems.md 中写上这一部分的文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "暂无"})
  void chapterSixCan(String nothing) {
    good.write("2024/other.md", nothing);
    assertThat(good.places()).containsExactly("fee-statement WARNING 2024/other.md:1:1");
  }

  @Test
  void soChapterSixIsNotToldThatItCannot() {
    good.write("2024/other.md", "");
    assertThat(good.sentences()).singleElement().asString().doesNotContain("也不能只写“无”");
  }

  @Test
  void aSentenceThatBeginsLikeNothingIsSomething() {
    good.write("2024/problems.md", "无重大问题，细节有待改进。");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void thePrefaceMayBeThereOrNot() {
    good.write("2024/preface.md", "");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aChapterInGbk() {
    good.write("2024/overview.md", "示例市的工作".getBytes(Charset.forName("GBK")));
    assertThat(good.places())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("unreadable-file ERROR 2024/overview.md:1:");
  }

  @Test
  void aFolderInThePlaceOfAChapter() {
    good.remove("2024/overview.md").write("2024/overview.md/a.md", "示例");
    assertThat(good.places()).containsExactly("unreadable-file ERROR 2024/overview.md:1:1");
  }

  @Test
  void aMisspeltFileIsTheChapterThatIsMissing() {
    good.move("2024/problems.md", "2024/problem.md");
    assertThat(good.places()).containsExactly("missing-chapter ERROR 2024/problems.md:1:1");
    assertThat(good.sentences())
        .containsExactly(
            "缺少“存在的主要问题”的文字：没有 problems.md，却有 problem.md | 把 problem.md 改名为 problems.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview.md.txt",
        "overview.txt",
        "overview.md.md",
        "Overview.MD",
        "overview.markdown",
        "overview - 副本.md",
        "overview(1).md",
        "总体情况.md",
        "一、总体情况.md",
        "总体情况.txt"
      })
  void aChapterUnderAnotherName(String name) {
    good.move("2024/overview.md", "2024/" + name);
    assertThat(good.sentences())
        .containsExactly(
            "缺少“总体情况”的文字：没有 overview.md，却有 " + name + " | 把 " + name + " 改名为 overview.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview.docx", "overview.md.docx", "总体情况.pdf", "一、总体情况.wps"})
  void aChapterInADocument(String name) {
    good.move("2024/overview.md", "2024/" + name);
    assertThat(good.sentences())
        .containsExactly(
            "缺少“总体情况”的文字：没有 overview.md，却有 %s".formatted(name)
                + " | 这种文件里的文字不能直接用：新建 overview.md，把 %s 里的文字复制进去，再移走 %s".formatted(name, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附表.docx", "草稿.md", "通知.txt"})
  void aFileThatIsNotTheChapter(String name) {
    good.move("2024/overview.md", "2024/" + name);
    assertThat(good.places())
        .containsExactlyInAnyOrder(
            "missing-chapter ERROR 2024/overview.md:1:1",
            "unknown-file WARNING 2024/" + name + ":1:1");
  }

  @Test
  void aFileThatNoOneAskedFor() {
    good.write("2024/示例照片.jpg", "x");
    assertThat(good.places()).containsExactly("unknown-file WARNING 2024/示例照片.jpg:1:1");
    assertThat(good.sentences()).containsExactly("“示例照片.jpg”不会发布 | 附件放进 files/ 文件夹；不需要的文件请移走");
  }

  @Test
  void attachmentsAndHiddenFilesAreNoStrangers() {
    good.write("2024/files/附件.pdf", "x").write("2024/.gitkeep", "");
    assertThat(good.places()).isEmpty();
    assertThat(good.report().attachments()).containsExactly("2024/files/附件.pdf");
  }
}
