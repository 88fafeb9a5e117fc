package io.github.gipsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.GoodYears;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The effect of an explanation on findings. */
class ExplanationMatcherTest {
  @TempDir Path temp;
  private ContentFolder years;

  @BeforeEach
  void moreIsBroughtForwardThanWasCarried() {
    years = GoodYears.since(2023, temp);
    years.changeIn("2023/report.yaml", "[4, 1, 0, 0, 0, 0, 5]", "[6, 1, 0, 0, 0, 0, 7]");
    years.changeIn("2023/report.yaml", "[5, 1, 0, 0, 0, 0, 6]", "[7, 1, 0, 0, 0, 0, 8]");
    assertThat(years.places())
        .containsExactly("carried-between-years ERROR 2024/report.yaml:15:42");
  }

  @Test
  void aFindingThatIsExplainedIsListedAndBlocksNothing() {
    explain("carried-between-years", "requests.brought-forward");
    assertThat(years.findings().hasErrors()).isFalse();
    Diagnostic finding = years.findings().all().get(0);
    assertThat(finding.explanation()).isEqualTo("撤回两件");
    assertThat(years.places()).containsExactly("carried-between-years INFO 2024/report.yaml:20:42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests", "requests.brought-forward", "requests.brought-forward.total"})
  void theFigureIsNamedInFullOrByItsBeginning(String figure) {
    explain("carried-between-years", figure);
    assertThat(years.places()).containsExactly("carried-between-years INFO 2024/report.yaml:20:42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviews",
        "request",
        "requests.brought",
        "requests.carried-forward",
        "requests.brought-forward.natural-person",
        "requests.brought-forward.total.more"
      })
  void anotherFigureIsNotExplained(String figure) {
    explain("carried-between-years", figure);
    assertThat(years.places())
        .containsExactly(
            "stale-explanation WARNING 2024/report.yaml:5:12",
            "carried-between-years ERROR 2024/report.yaml:20:42");
  }

  @Test
  void withoutAFigureAllFindingsOfTheCheckAreExplained() {
    years.change("[4, 1, 30]", "[4, 1, 40]");
    write("- {check: carried-between-years, reason: 撤回两件}");
    assertThat(years.places())
        .containsExactly(
            "in-force-between-years WARNING 2024/report.yaml:9:31",
            "carried-between-years INFO 2024/report.yaml:17:42");
  }

  @Test
  void theYearThatIsExplainedIsTheOneOfTheFinding() {
    years.changeIn(
        "2023/report.yaml",
        "published:",
        "explanations:\n- {check: carried-between-years, reason: 撤回两件}\npublished:");
    assertThat(years.places())
        .containsExactly(
            "stale-explanation WARNING 2023/report.yaml:4:11",
            "carried-between-years ERROR 2024/report.yaml:15:42");
  }

  @Test
  void twoExplanationsOfOneFindingAreBothOfUse() {
    write(
        "- {check: carried-between-years, reason: 甲}\n"
            + "- {check: carried-between-years, figure: requests, reason: 乙}");
    assertThat(years.places()).containsExactly("carried-between-years INFO 2024/report.yaml:18:42");
    assertThat(years.findings().all().get(0).explanation()).isEqualTo("甲");
  }

  @Test
  void whatIsNoLongerWrongNeedsNoExplanation() {
    explain("in-force-between-years", "proactive.normative-documents");
    assertThat(years.sentences().get(0))
        .isEqualTo(
            "这条说明已经没有对应的提示：in-force-between-years proactive.normative-documents"
                + " | 没有这样的提示了 | 删去这条说明，或者照提示里写的改正 check 和 figure");
  }

  @Test
  void aMisspeltCheckIsToldWithTheNearest() {
    explain("carried-between-year", "requests");
    assertThat(years.places().get(0)).isEqualTo("stale-explanation WARNING 2024/report.yaml:5:12");
    assertThat(years.sentences().get(0))
        .isEqualTo(
            "没有可以用说明解释的检查“carried-between-year” | 是否应为 carried-between-years？"
                + " | 改为：carried-between-years；只能改正的问题，删去这条说明");
  }

  @ParameterizedTest
  @ValueSource(strings = {"勾稽关系", "unknown-figure", "wrong-width"})
  void whatCanOnlyBeMendedCannotBeExplained(String check) {
    explain(check, "requests");
    assertThat(years.sentences().get(0))
        .isEqualTo(
            ("没有可以用说明解释的检查“%s” | 不认识的检查，或者只能改正、不能说明" + " | check 写提示方括号里的名称；这类问题只能改正的，删去这条说明")
                .formatted(check));
  }

  @Test
  void aFigureThatIsNoneStaysAnError() {
    years.change("licences:   1200", "licences:   约1200");
    write("- {check: not-a-count, figure: proactive.licences, reason: 示例}");
    assertThat(years.places())
        .contains("not-a-count ERROR 2024/report.yaml:10:15")
        .contains("stale-explanation WARNING 2024/report.yaml:5:13");
  }

  private void explain(String check, String figure) {
    write(
        """
        - check: %s
            figure: %s
            reason: 撤回两件
            date: 2025-03-03"""
            .formatted(check, figure));
  }

  private void write(String list) {
    String indented = "\nexplanations:\n  " + list.replace("\n- ", "\n  - ");
    years.change("published: 2025-03-03", "published: 2025-03-03" + indented);
  }
}
