package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of figures in force against the year before, with those issued and repealed since. */
class InForceBetweenYearsTest {
  private static final Check IN_FORCE =
      new BetweenYearsCheck(Rule.warning("in-force-between-years"));

  @TempDir Path temp;

  @Test
  void documentsThatAppearFromNowhere() {
    ContentFolder years = GoodYears.since(2023, temp);
    years.change("[4, 1, 30]", "[4, 1, 40]");
    CheckedWords inForce = CheckedWords.by(IN_FORCE, years);
    assertThat(inForce.places())
        .containsExactly("in-force-between-years WARNING 2024/report.yaml:7:31");
    assertThat(inForce.sentences())
        .containsExactly(
            "行政规范性文件·现行有效与 2023 年报告接不上 | 2023 年现行有效 27 + 制发 4 − 废止 1 = 30；本年：40，多 10"
                + " | 核对这些数字；因清理或统计口径变化的，在 report.yaml 的 explanations: 下面（没有就先写上这一行）加上："
                + "- {check: in-force-between-years, figure: proactive.normative-documents.in-force, reason: \"原因\"}");
    assertThat(inForce.figures()).containsExactly("proactive.normative-documents.in-force");
    assertThat(inForce.findings().get(0).related()).hasToString("[2023/report.yaml:7:31]");
  }

  @Test
  void rulesToo() {
    ContentFolder years = GoodYears.since(2023, temp);
    years.change("[0, 0, 0]\n  normative", "[0, 2, 0]\n  normative");
    assertThat(CheckedWords.by(IN_FORCE, years).sentences())
        .singleElement()
        .asString()
        .startsWith("规章·现行有效与 2023 年报告接不上 | 2023 年现行有效 0 + 制发 0 − 废止 2 = -2；本年：0，多 2");
  }

  @Test
  void aBlankFigureLeavesTheSumOpen() {
    ContentFolder years = GoodYears.since(2023, temp);
    years.change("[4, 1, 30]", "[~, 1, 40]");
    assertThat(CheckedWords.by(IN_FORCE, years).findings()).isEmpty();
  }

  @Test
  void theItemsOfTheEditionOf2019() {
    ContentFolder years = GoodYears.since(2019, temp);
    years
        .changeIn("2020/report.yaml", "[120, +2,", "[121, +2,")
        .changeIn("2020/report.yaml", "[50, -8,", "[58, -8,");
    assertThat(years.places())
        .containsExactly(
            "in-force-between-years WARNING 2020/report.yaml:8:29",
            "in-force-between-years WARNING 2020/report.yaml:10:29");
    assertThat(years.sentences().get(0))
        .startsWith("行政许可·上一年项目数量与 2019 年报告接不上 | 2019 年上一年项目数量 118 + 本年增/减 2 = 120；本年：121，多 1");
    assertThat(years.sentences().get(1)).contains("2019 年上一年项目数量 58 + 本年增/减 -8 = 50；本年：58，多 8");
  }
}
