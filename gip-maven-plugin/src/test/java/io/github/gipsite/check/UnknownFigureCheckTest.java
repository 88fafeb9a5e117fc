package io.github.gipsite.check;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownFigureCheckTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @Test
  void knownNamesAreNoFault() {
    words("新收 {{requests.received}} 件，共 {{ requests.on-hand }} 件，收费 {{proactive.fees}} 万元。");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void singleBracesAreNoName() {
    words("示例 {requests.recieved} { { a } } }} 。");
    assertThat(good.places()).isEmpty();
  }

  @Test
  void aFigureInSingleBraces() {
    words("新收 {requests.received} 件，结转 ｛ requests.carried-forward ｝ 件，{reviews|change}。");
    assertThat(good.sentences())
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("引用数字要用两个花括号").endsWith("改为：{{requests.received}}"),
            second -> assertThat(second).endsWith("改为：{{requests.carried-forward}}"));
  }

  @Test
  void fullWidthBraces() {
    words("新收 ｛｛requests.received｝｝ 件，办理 ｛{requests.processed}} 件；｛一｝。");
    assertThat(good.places())
        .containsExactly(
            "unknown-figure ERROR 2024/overview.md:1:4",
            "unknown-figure ERROR 2024/overview.md:1:31");
    assertThat(good.sentences().get(0)).endsWith("改为：{{requests.received}}");
  }

  @Test
  void aMisspeltName() {
    words("一、示例\n\n新收 {{requests.recieved}} 件。");
    assertThat(good.places()).containsExactly("unknown-figure ERROR 2024/overview.md:3:4");
    assertThat(good.sentences())
        .first()
        .asString()
        .startsWith("没有名为“requests.recieved”的数字 | 是否应为 requests.received");
    assertThat(good.findings().all().get(0).place().length()).isEqualTo(21);
  }

  @Test
  void aNameLikeNoOther() {
    words("新收 {{新收}} 件。");
    assertThat(good.sentences())
        .containsExactly("没有名为“新收”的数字 | 不认识的名称 | 写成 表.行，例如 {{requests.received}}；或者直接写数字");
  }

  @Test
  void bracesThatAreNotClosed() {
    words("新收 {{requests.received} 件。\n共 {{requests.on-hand\n}} 件。");
    assertThat(good.places())
        .containsExactly(
            "unknown-figure ERROR 2024/overview.md:1:4",
            "unknown-figure ERROR 2024/overview.md:2:3");
    assertThat(good.sentences())
        .containsExactly(
            "引用数字，后面只有一个花括号 | 两个花括号开头，也要两个花括号结束 | 改为：{{requests.received}}",
            "{{ 后面没有 }} | 从这里开始，没有结束 | 写成 {{requests.received}}，不要换行");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{requests.received｝｝", "{{ requests.received ｝}", "{{requests.received}｝",
            "{{requests.received｝",
        "｛｛requests.received}}", "｛{requests.received｝}", "｛｛requests.received｝",
            "｛｛requests.received}"
      })
  void bracesOfWhichSomeAreFullWidth(String written) {
    words("新收 " + written + " 件，办理 {{requests.processed}} 件。");
    assertThat(good.places()).containsExactly("unknown-figure ERROR 2024/overview.md:1:4");
    assertThat(good.sentences()).singleElement().asString().endsWith("改为：{{requests.received}}");
    assertThat(good.findings().all().get(0).place().length()).isEqualTo(written.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "％"})
  void aPercentSignTwice(String sign) {
    withYearBefore();
    words("新收比上年增长 {{requests.received|percent-change}}" + sign + "。");
    assertThat(percentSigns().places())
        .containsExactly("unknown-figure WARNING 2024/overview.md:1:45");
    assertThat(percentSigns().sentences())
        .containsExactly(
            "“{{requests.received|percent-change}}”已经带百分号，网页上会有两个 | 多了一个百分号"
                + " | 删去后面的百分号，改为：{{requests.received|percent-change}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{requests.received|percent-change}}。", "100% {{requests.received|change}}"})
  void aPercentSignThatIsTheOnlyOne(String words) {
    withYearBefore();
    words(words);
    assertThat(percentSigns().findings()).isEmpty();
  }

  @Test
  void anUnknownShow() {
    words("{{requests.received|percent}}");
    assertThat(good.sentences())
        .containsExactly(
            "不能用“|percent” | 只能用 previous、change、percent-change | 竖线后面只能写：previous、change、percent-change");
  }

  @Test
  void noYearBefore() {
    words("{{requests.received|change}}");
    assertThat(good.sentences())
        .containsExactly(
            "“requests.received”没有上一年的数字可以比较 | 没有 2023 年的这个数字 | 在文字里直接写，或者补上 2023 年的报告");
  }

  @Test
  void aBlankHasNothingToQuote() {
    good.change("licences:   1200", "licences:   ~");
    words("{{proactive.licences}}");
    assertThat(good.places())
        .containsExactly(
            "unknown-figure ERROR 2024/overview.md:1:1",
            "blank-cell WARNING 2024/report.yaml:8:15");
    assertThat(good.sentences().get(0))
        .isEqualTo("“proactive.licences”没有数字可以引用 | 表中这一格没有数字 | 先填好表中的数字，或者在文字里直接写");
  }

  @Test
  void aNameOfManyPagesIsAnsweredSoon() {
    words("{{requests." + "x".repeat(65_000) + "}}");
    List<String> places = assertTimeoutPreemptively(ofSeconds(3), () -> good.places());
    assertThat(places).containsExactly("unknown-figure ERROR 2024/overview.md:1:1");
  }

  @Test
  void everyChapterIsRead() {
    good.write("2024/preface.md", "{{a.b}}").write("2024/other.md", "{{a.b}}信息处理费");
    assertThat(good.places())
        .containsExactly(
            "unknown-figure ERROR 2024/other.md:1:1", "unknown-figure ERROR 2024/preface.md:1:1");
  }

  private CheckedWords percentSigns() {
    return CheckedWords.by(new UnknownFigureCheck(), good);
  }

  private void withYearBefore() {
    good.write(
        "2023/report.yaml",
        good.read(ContentFolder.REPORT).replace("2024", "2023").replace("2025-", "2024-"));
    for (String chapter : List.of("overview", "problems", "improvements", "other")) {
      good.write("2023/" + chapter + ".md", good.read("2024/" + chapter + ".md"));
    }
  }

  private void words(String text) {
    good.write("2024/overview.md", text);
  }
}
