package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each mishap is one finding, with its place and the line as it should be, which is none any more.
 */
class MarkdownMishapCheckTest {
  private static final Check CHECK = new MarkdownMishapCheck();

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  /**
   * A chapter, and the only finding on it.
   *
   * @param mended how the help ends
   */
  private record Case(String file, String markdown, String place, String mended) {
    static Case of(String markdown, String place, String mended) {
      return new Case("overview.md", markdown, place, mended);
    }

    @Override
    public String toString() {
      return markdown;
    }
  }

  @Test
  void commentsThatEndAreNoMishap() {
    good.write("2024/overview.md", "<!-- 待补充\n说明 -->\n示例。<!-- 二 -->\n\n```\n<!--\n```\n");
    assertThat(CheckedWords.by(CHECK, good).findings()).isEmpty();
  }

  static Stream<Case> cases() {
    return Stream.of(
        Case.of("##（四）平台建设\n\n升级。", "1:1", "改为：## （四）平台建设"),
        Case.of("前文。\n\n<!-- 待补充\n及时。", "3:1", "改为：<!-- 待补充 -->"),
        Case.of("<!-- 一 -->\n前文。<!-- 二\n\n后文。", "2:1", "改为：前文。<!-- 二 -->"),
        Case.of("前文。\n\n　　##　平台建设 ##\n", "3:1", "改为：## 平台建设"),
        Case.of("＃＃ （一）主动公开\n\n及时。", "1:1", "改为：## （一）主动公开"),
        Case.of("    及时公开。\n\n\t专人负责。", "1:1", "改为：及时公开。"),
        Case.of("及时公开。\n---\n专人负责。", "2:1", "写成：\n及时公开。\n\n---"),
        Case.of("前文。\n\n-一是领导\n-二是制度\n\n后文。", "3:1", "改为：- 一是领导"),
        Case.of("** 主动公开 **及时。", "1:1", "改为：**主动公开** 及时。"),
        Case.of("坚持** 主动公开**。", "1:1", "改为：坚持 **主动公开**。"),
        Case.of("＊＊主动公开＊＊及时。", "1:1", "改为：**主动公开**及时。"),
        Case.of("![图](C:\\年报\\图1.png)", "1:1", "改为：![图](files/图1.png)"),
        Case.of("![](file:///D:/%E5%9B%BE%201.png)", "1:1", "改为：![](<files/图 1.png>)"),
        Case.of("见[附件](D:\\年报\\附件(1).docx)。", "1:1", "改为：见[附件](<files/附件(1).docx>)。"),
        Case.of("<img src=\"C:\\图1.png\">", "1:1", "改为：![](files/图1.png)"),
        Case.of("[网站] (www.example.gov.cn)", "1:1", "改为：[网站](https://www.example.gov.cn)"),
        Case.of("[网站]（https://example.gov.cn/）", "1:1", "改为：[网站](https://example.gov.cn/)"),
        Case.of(
            "前文。\n\n类别\t条数\n动态\t88\n公告\n", "3:1", "改为：\n| 类别 | 条数 |\n| --- | --- |\n| 动态 | 88 |"),
        Case.of("｜类别｜条数｜\n｜动态｜88｜", "1:1", "改为：\n| 类别 | 条数 |\n| --- | --- |\n| 动态 | 88 |"),
        Case.of("| 类别 | 条数 |\n| 动态 | 88 |", "1:1", "加上一行：| --- | --- |"),
        Case.of("| 类别 | 条数 |\n| —— | —— |\n| 动态 | 88 |", "2:1", "改为：| --- | --- |"),
        Case.of(
            "| 类别 | 条数 |\n| --- | --- |\n| 动态 | 88 | 年报 |",
            "3:1",
            "前面加反斜杠：| 动态 | 88 \\| 年报 |；确实多一栏的，表头和横线那一行也加一格"),
        Case.of("## 一、总体情况\n\n及时。", "1:1", "删去这一行"),
        Case.of("及时。\n\n二、主动公开政府信息情况\n", "3:1", "删去这一行；表里的数字写在 report.yaml，其余的文字移到总体情况"),
        new Case("problems.md", "不够。\n\n##六、其他需要报告的事项\n\n无。", "3:1", "删去这一行，把它下面的文字移到 other.md"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachIsFoundOnceWithTheLineAsItShouldBe(Case one) {
    good.write("2024/" + one.file(), one.markdown());
    CheckedWords found = CheckedWords.by(CHECK, good);
    assertThat(found.places())
        .containsExactly("markdown-mishap WARNING 2024/" + one.file() + ":" + one.place());
    assertThat(found.sentences()).singleElement().asString().endsWith(one.mended());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLineAsItShouldBeIsNoMishap(Case one) {
    int from = one.mended().indexOf('：');
    if (from > 0 && one.mended().startsWith("改为")) {
      good.write("2024/" + one.file(), one.mended().substring(from + 1).strip() + "\n");
      assertThat(CheckedWords.by(CHECK, good).findings()).isEmpty();
    }
  }

  @Test
  void aLongTableIsShownInPart() {
    good.write("2024/overview.md", "类别\t条数\n" + "动态\t88\n".repeat(30));
    assertThat(CheckedWords.by(CHECK, good).sentences())
        .singleElement()
        .asString()
        .endsWith("| 动态 | 88 |\n…");
  }

  @Test
  void whatIsGoodIsSilent() {
    assertThat(CheckedWords.by(CHECK, good).findings()).isEmpty();
  }

  @Test
  void aChapterOfFreeFormHasItsOwnHeading() {
    ContentFolder old =
        ContentFolder.at(temp.resolve("old"))
            .write("site.yaml", good.read("site.yaml"))
            .write("2016/report.yaml", "published: 2017-03-01\n")
            .write("2016/01-概述.md", "# 一、总体情况\n\n及时公开。\n");
    assertThat(old.places()).isEmpty();
  }

  @Test
  void everySentenceIsThereInEnglish() {
    Messages english = Messages.in(Locale.ENGLISH);
    List<String> told =
        cases()
            .map(one -> CheckedWords.by(CHECK, good.write("2024/" + one.file(), one.markdown())))
            .flatMap(found -> found.findings().stream())
            .map(english::help)
            .toList();
    assertThat(told).isNotEmpty().noneMatch(help -> help.contains("改为"));
  }
}
