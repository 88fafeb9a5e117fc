package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.Explanation;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading of explanations. */
class ExplanationsTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
    good.change("licences:   1200", "licences:   ~");
  }

  @Test
  void allThatCanBeSaid() {
    explanations(
        """

          - check: blank-cell
            figure: proactive.licences
            reason: |
              公布的表上是空白。
            date: 2025-03-03""");
    assertThat(read())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.check()).isEqualTo("blank-cell");
              assertThat(one.figure()).contains("proactive.licences");
              assertThat(one.reason()).isEqualTo("公布的表上是空白。");
              assertThat(one.date()).contains("2025-03-03");
              assertThat(one.place()).hasToString("2024/report.yaml:5:10");
            });
    assertThat(good.places()).containsExactly("blank-cell INFO 2024/report.yaml:14:15");
  }

  @Test
  void figureAndDateCanBeLeftOut() {
    explanations("\n  - {check: blank-cell, reason: 示例}");
    assertThat(read()).extracting(Explanation::figure).containsExactly(Optional.empty());
    assertThat(read()).extracting(Explanation::date).containsExactly(Optional.empty());
    assertThat(good.places()).containsExactly("blank-cell INFO 2024/report.yaml:10:15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " []"})
  void noneAreNoFault(String nothing) {
    explanations(nothing);
    assertThat(good.places()).containsExactly("blank-cell WARNING 2024/report.yaml:9:15");
  }

  @Test
  void aText() {
    explanations(" 公布的表上是空白");
    notAList("wrong-value ERROR 2024/report.yaml:4:15");
  }

  @Test
  void aMappingInThePlaceOfAList() {
    explanations("\n  check: blank-cell\n  reason: 示例");
    notAList("wrong-value ERROR 2024/report.yaml:5:3");
  }

  @Test
  void aListOfTexts() {
    explanations("\n  - 公布的表上是空白");
    notAList("wrong-value ERROR 2024/report.yaml:5:5");
  }

  @Test
  void noReason() {
    explanations("\n  - check: blank-cell");
    found("missing-key ERROR 2024/report.yaml:5:5", "缺少“reason” | 加上一行：reason: …");
  }

  @Test
  void aReasonLeftBlank() {
    explanations("\n  - check: blank-cell\n    reason:");
    found("missing-key ERROR 2024/report.yaml:6:5", "“reason”后面还没有填 | 后面是空的 | 在冒号后面空一格，填上内容");
  }

  @Test
  void noCheck() {
    explanations("\n  - reason: 示例");
    found("missing-key ERROR 2024/report.yaml:5:5", "缺少“check” | 加上一行：check: …");
  }

  @Test
  void aMisspeltKeyIsOneFinding() {
    explanations("\n  - check: blank-cell\n    reasn: 示例");
    found("unknown-key ERROR 2024/report.yaml:6:5", "没有“reasn”这一项 | 是否应为 reason？ | 改为：reason");
  }

  @Test
  void anUnknownKey() {
    explanations("\n  - {check: blank-cell, reason: 示例, 经办人: 示例}");
    assertThat(good.sentences()).contains("没有“经办人”这一项 | 不认识的名称 | 这里可以写：check、figure、reason、date");
    assertThat(read()).hasSize(1);
  }

  @Test
  void aReasonThatIsAList() {
    explanations("\n  - {check: blank-cell, reason: [示例]}");
    found(
        "wrong-value ERROR 2024/report.yaml:5:33", "“reason”应当是一个值 | 这里不是一个值 | 写成：reason: …，值在同一行");
  }

  private void notAList(String place) {
    found(
        place,
        "explanations 下面应当是一列说明 | 这里不是说明 | 每条前面加“- ”，写成：- {check: 检查的名称, figure: 数字的名称, reason: \"原因\"}");
  }

  /** And the blank cell, which is then not explained. */
  private void found(String place, String sentence) {
    assertThat(good.places()).hasSize(2).contains(place);
    assertThat(good.sentences()).contains(sentence);
    assertThat(read()).isEmpty();
  }

  private List<Explanation> read() {
    return good.report().explanations();
  }

  private void explanations(String value) {
    good.change("2025-03-03\n", "2025-03-03\nexplanations:" + value + "\n");
  }
}
