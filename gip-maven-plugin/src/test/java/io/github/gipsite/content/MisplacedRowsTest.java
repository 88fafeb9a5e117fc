package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and tables whose indentation or name is wrong are one finding, and are read. */
class MisplacedRowsTest {
  private static final String DIRECT = "    direct:                [1, 0, 0, 1, 2]\n";
  private static final String AFTER = "    after-reconsideration: [0, 0, 0, 0, 0]\n";

  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void aRowThatIsMissingBesidesIsTold() {
    good.change(DIRECT + AFTER, DIRECT.substring(2));
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("“litigation:”下面的一行没有缩进：第 47 行"))
        .anyMatch(text -> text.contains("缺少一行"));
  }

  @Test
  void aMisspeltRowAmongThemIsTold() {
    good.change(DIRECT + AFTER, "  drect: [1, 0, 0, 1, 2]\n" + AFTER.substring(2));
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("“litigation:”下面的 2 行没有缩进：第 47 行到第 48 行"))
        .anyMatch(text -> text.endsWith("改为：direct"));
  }

  @Test
  void anEmptyGroupIsNoneWhereNoneOfItsRowsFollows() {
    good.change(DIRECT + AFTER, "");
    assertThat(good.sentences()).singleElement().asString().contains("下面要分行填写");
  }

  @Test
  void rowsAfterAGroupWithAFigureAreNotSurplus() {
    good.change(
        "  litigation:\n" + DIRECT + AFTER,
        "  litigation: 0\n" + DIRECT.substring(2) + AFTER.substring(2));
    assertThat(good.sentences()).noneMatch(text -> text.contains("删去这一行"));
  }

  @Test
  void aTableThatIsGivenTwiceIsUnknownInTheOther() {
    good.change("  rules:  ", "  reviews:\n    reconsideration: [3, 1, 0, 2, 6]\n  rules:  ");
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:6:3");
    assertThat(good.sentences()).noneMatch(text -> text.contains("顶格"));
  }

  @Test
  void aLabelInAGroupIsReadAsItsRow() {
    good.change("    repeated:  ", "    2．重复申请:  ");
    assertThat(good.sentences())
        .containsExactly("“2．重复申请”这一行的名称应当写 repeated | 要写 repeated | 冒号前面改为 repeated，数字不变");
  }

  @Test
  void aLabelOfSeveralRowsIsNone() {
    good.change("    not-held:  ", "    其他:  ");
    assertThat(good.sentences()).noneMatch(text -> text.contains("的名称应当写"));
  }

  @Test
  void aReportInWhichNothingIsIndentedIsOneFinding() {
    good.write(ContentFolder.REPORT, good.read(ContentFolder.REPORT).replaceAll("(?m)^ +", ""));
    assertThat(good.places()).containsExactly("unknown-row ERROR 2024/report.yaml:6:1");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .startsWith(
            "proactive、requests、withheld、unable、declined、otherwise-closed、reviews、litigation 下面")
        .contains("列出两次的加四个：第 6 行到第 11 行、第 14 行到第 42 行、第 19 行到第 26 行、");
  }

  @Test
  void aRowThatIsMissingFromOneOfSeveralGroupsIsTold() {
    String all = good.read(ContentFolder.REPORT).replaceAll("(?m)^ {4}", "  ");
    good.write(ContentFolder.REPORT, all.replaceFirst("(?m)^ *repeated: .*\n", ""));
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.contains("下面的各行都没有缩进"))
        .anyMatch(text -> text.startsWith("表“收到和处理政府信息公开申请情况”缺少一行"));
  }

  @ParameterizedTest
  @CsvSource({
    "withheld, 不予公开",
    "withheld, （三）不予公开",
    "unable, 四、无法提供",
    "otherwise-closed, 其他处理",
    "litigation, 行政诉讼"
  })
  void aGroupUnderItsLabelIsReadAsTheGroup(String name, String label) {
    good.change("  " + name + ":\n", "  " + label + ":\n");
    assertThat(good.sentences())
        .containsExactly(
            "“%1$s”这一组的名称应当写 %2$s | 要写 %2$s | 冒号前面改为 %2$s，下面的各行不变".formatted(label, name));
  }

  @Test
  void aGroupUnderItsLabelHasRowsUnderTheirs() {
    good.change("  litigation:\n    direct:  ", "  行政诉讼:\n    未经复议直接起诉:  ");
    assertThat(good.sentences())
        .hasSize(2)
        .anyMatch(text -> text.startsWith("“行政诉讼”这一组的名称应当写 litigation"))
        .anyMatch(text -> text.startsWith("“未经复议直接起诉”这一行的名称应当写 direct"));
  }

  @Test
  void aLabelOfSeveralGroupsIsNone() {
    good.change("  withheld:\n", "  本年度办理结果:\n");
    assertThat(good.sentences()).noneMatch(text -> text.contains("的名称应当写"));
  }

  @Test
  void aGroupThatIsThereUnderBothNamesIsTold() {
    good.change("  litigation:\n", "  行政诉讼:\n    direct: [1, 0, 0, 1, 2]\n  litigation:\n");
    assertThat(good.sentences()).singleElement().asString().startsWith("“行政诉讼”就是 litigation");
  }

  @ParameterizedTest
  @CsvSource({
    "requests, 申请",
    "requests, 三、收到和处理政府信息公开申请情况",
    "requests, 依申请公开情况",
    "proactive, 主动公开",
    "reviews, 行政复议",
  })
  void aTableUnderItsHeadingIsReadAsTheTable(String name, String heading) {
    good.change("\n" + name + ":\n", "\n" + heading + ":\n");
    assertThat(good.sentences())
        .containsExactly(
            "“%1$s”这张表的名称应当写 %2$s | 要写 %2$s | 冒号前面改为 %2$s，下面的各行不变".formatted(heading, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"其他", "问题", "总体情况", "申请表"})
  void aHeadingOfNoTableIsAnUnknownKey(String heading) {
    good.change("\nreviews:\n", "\n" + heading + ":\n");
    assertThat(good.sentences()).noneMatch(text -> text.contains("的名称应当写"));
  }

  @Test
  void aRowOnTheLeftAfterOthersOfItsTable() {
    good.change("  fees: ", "fees: ");
    assertThat(good.sentences())
        .singleElement()
        .asString()
        .startsWith("“proactive:”下面的一行没有缩进：第 11 行");
  }

  @Test
  void aKeyThatIsCalledLikeARowOfAGroupIsUnknown() {
    good.change("\nreviews:\n", "other: 示例\n\nreviews:\n");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:43:1");
  }

  @Test
  void aRowOnTheLeftThatItsTableHasAlreadyIsUnknown() {
    good.change("\nrequests:\n", "licences: 3\n\nrequests:\n");
    assertThat(good.places()).containsExactly("unknown-key ERROR 2024/report.yaml:12:1");
  }

  @Test
  void aLevelThatOnlyThePrintedTableHas() {
    String report = good.read(ContentFolder.REPORT);
    int from = report.indexOf("  disclosed:");
    int to = report.indexOf("  carried-forward:");
    String deeper = report.substring(from, to).replaceAll("(?m)^(?=.)", "  ");
    good.write(
        ContentFolder.REPORT,
        report.substring(0, from) + "  三、本年度办理结果:\n" + deeper + report.substring(to));
    assertThat(good.sentences())
        .containsExactly("“三、本年度办理结果”这一层不用写 | 多了一层 | 删去“三、本年度办理结果:”这一行，它下面的各行都少缩进一层");
  }
}
