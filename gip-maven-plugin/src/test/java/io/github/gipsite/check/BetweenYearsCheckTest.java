package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of figures brought forward against those carried forward. */
class BetweenYearsCheckTest {
  private static final Check CARRIED = new BetweenYearsCheck(Rule.error("carried-between-years"));
  private static final String FORWARD_2023 = "[4, 1, 0, 0, 0, 0, 5]";

  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void twoYears() {
    years = GoodYears.since(2023, temp);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2021, 2020, 2019})
  void yearsThatFollowFromOneAnotherAreSilent(int first) {
    assertThat(GoodYears.since(first, temp.resolve("series")).sentences()).isEmpty();
  }

  @Test
  void aTotalThatDiffersIsAnError() {
    in2023(FORWARD_2023, "[6, 1, 0, 0, 0, 0, 7]");
    CheckedWords carried = CheckedWords.by(CARRIED, years);
    assertThat(carried.places())
        .containsExactly("carried-between-years ERROR 2024/report.yaml:15:42");
    assertThat(carried.sentences())
        .containsExactly(
            "上年结转与 2023 年报告不一致 | 2023 年报告：结转 7；本年：5，少 2"
                + " | 核对两年的报告；确有原因的，在 report.yaml 的 explanations: 下面（没有就先写上这一行）加上："
                + "- {check: carried-between-years, figure: requests.brought-forward, reason: \"原因\"}");
    assertThat(carried.figures()).containsExactly("requests.brought-forward.total");
    assertThat(carried.findings())
        .flatExtracting(Diagnostic::related)
        .extracting(SourceLocation::toString)
        .containsExactly("2023/report.yaml:42:40");
  }

  /** The sums close with exchanged rows too: only the year before tells. */
  @Test
  void exchangedRowsAreNoReasonToExplain() {
    String received = "received:         [40, 6, 1, 0, 2, 1, 50]";
    String forward = "brought-forward:  [ 4, 1, 0, 0, 0, 0,  5]";
    years
        .change(received, "received:         [ 4, 1, 0, 0, 0, 0,  5]")
        .change(forward, "brought-forward:  [40, 6, 1, 0, 2, 1, 50]");
    CheckedWords carried = CheckedWords.by(CARRIED, years);
    assertThat(carried.sentences())
        .containsExactly(
            "上年结转与 2023 年报告不一致 | 2023 年报告：结转 5；本年：50，多 45"
                + " | 先看“上年结转”（brought-forward）和“新收”（received）两行是不是写反了：“新收”里正好是上一年结转下来的数字");
  }

  /** All figures are those of the year before, those brought forward too. */
  @Test
  void aTableCopiedFromTheYearBeforeIsNoReasonToExplain() {
    String own = years.read("2024/report.yaml");
    years.write("2023/report.yaml", own.replace("year: 2024", "year: 2023"));
    assertThat(CheckedWords.by(CARRIED, years).sentences())
        .containsExactly(
            "上年结转与 2023 年报告不一致 | 2023 年报告：结转 4；本年：5，多 1"
                + " | 表“收到和处理政府信息公开申请情况”的数字与 2023 年的完全一样，先看是不是复制以后忘了改：改为本年的数字");
  }

  @Test
  void sumsThatDoNotCloseComeBeforeAnExplanation() {
    years.change("[ 4, 1, 0, 0, 0, 0,  5]", "[ 4, 1, 0, 0, 0, 0,  9]");
    assertThat(CheckedWords.by(CARRIED, years).sentences())
        .singleElement()
        .asString()
        .endsWith(" | 先核对“上年结转·总计”：它所在的另一个合计也不平；改为 5，这些合计就都平");
    in2023(FORWARD_2023, "[4, 1, 0, 0, 0, 0, 6]");
    assertThat(CheckedWords.by(CARRIED, years).sentences())
        .singleElement()
        .asString()
        .endsWith(" | 先把这一格所在的不平的合计改正，再运行一次");
  }

  @Test
  void columnsAreAWarningWhereTheTotalAgrees() {
    in2023(FORWARD_2023, "[5, 0, 0, 0, 0, 0, 5]");
    CheckedWords carried = CheckedWords.by(CARRIED, years);
    assertThat(carried.places())
        .containsExactly(
            "carried-between-years WARNING 2024/report.yaml:15:23",
            "carried-between-years WARNING 2024/report.yaml:15:26");
    assertThat(carried.sentences())
        .allMatch(text -> text.contains(" | 核对两年的报告；确有原因的，在 report.yaml 的 explanations: 下面"))
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("上年结转·自然人与 2023 年报告不一致 | 2023 年报告：结转·自然人 5；本年：4，少 1"),
            second ->
                assertThat(second)
                    .startsWith("上年结转·商业企业与 2023 年报告不一致 | 2023 年报告：结转·商业企业 0；本年：1，多 1"));
    assertThat(carried.figures())
        .containsExactly(
            "requests.brought-forward.natural-person",
            "requests.brought-forward.commercial-enterprise");
  }

  @Test
  void aTotalThatWasLeftOutIsComparedAllTheSame() {
    in2023(FORWARD_2023, "[6, 1, 0, 0, 0, 0]");
    assertThat(CheckedWords.by(CARRIED, years).sentences())
        .singleElement()
        .asString()
        .contains("结转 7；本年：5，少 2");
  }

  @Test
  void aBlankIsNotComparedWithAnything() {
    in2023(FORWARD_2023, "[4, ~, 0, 0, 0, 0, ~]");
    assertThat(CheckedWords.by(CARRIED, years).findings()).isEmpty();
  }

  @Test
  void theYearsOfTwoEditionsAreComparedInWhatTheyCarry() {
    years = GoodYears.since(2020, temp.resolve("seam"));
    years.changeIn("2020/report.yaml", "[ 7, 1, 0, 0, 0, 0,  8]", "[17, 1, 0, 0, 0, 0, 18]");
    assertThat(years.places())
        .contains("carried-between-years ERROR 2021/report.yaml:15:40")
        .noneMatch(place -> place.startsWith("in-force"));
    assertThat(years.sentences()).anyMatch(text -> text.contains("2020 年报告：结转 18；本年：8，少 10"));
  }

  @Test
  void nothingIsComparedAcrossAGap() {
    years.move("2023", "2022");
    years
        .changeIn("2022/report.yaml", "year: 2023", "year: 2022")
        .changeIn("2022/report.yaml", "2024-03-03", "2023-03-03");
    assertThat(years.places()).containsExactly("missing-year WARNING 2024/report.yaml:1:1");
  }

  @Test
  void nothingIsComparedWithAnotherBody() {
    in2023(FORWARD_2023, "[6, 1, 0, 0, 0, 0, 7]");
    in2023("year: 2023", "year: 2023\ntitle: 示例县人民政府2023年政府信息公开工作年度报告");
    years.changeIn("site.yaml", "kind:", "predecessor: 示例县人民政府\n  kind:");
    assertThat(CheckedWords.by(CARRIED, years).findings()).isEmpty();
    assertThat(years.places()).noneMatch(place -> place.startsWith("title-form"));
  }

  @Test
  void theYearsOfThePredecessorAreComparedWithOneAnother() {
    years.changeIn("site.yaml", "kind:", "predecessor: 示例县人民政府\n  kind:");
    in2023(FORWARD_2023, "[6, 1, 0, 0, 0, 0, 7]");
    in2023("year: 2023", "year: 2023\ntitle: 示例县人民政府2023年政府信息公开工作年度报告");
    years.change("year: 2024", "year: 2024\ntitle: 示例县人民政府2024年政府信息公开工作年度报告");
    assertThat(CheckedWords.by(CARRIED, years).findings()).hasSize(1);
  }

  @Test
  void aPartialReportOfTotalsIsCompared() {
    years.write(
        "2023/report.yaml",
        "published: 2024-03-03\nstatus: partial\nrequests:\n  carried-forward: {total: 9}\n");
    assertThat(CheckedWords.by(CARRIED, years).places())
        .containsExactly("carried-between-years ERROR 2024/report.yaml:15:42");
    years.changeIn("2023/report.yaml", "total: 9", "total: 5");
    assertThat(years.places()).isEmpty();
  }

  private void in2023(String text, String other) {
    years.changeIn("2023/report.yaml", text, other);
  }
}
