package io.github.gipsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.findings.Messages;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that references are replaced by, in a report with and without a year before it. */
class ResolvedReferenceTest {
  @TempDir Path temp;
  private ContentFolder good;

  @BeforeEach
  void copy() {
    good = ContentFolder.good(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "requests.received, 50",
    "requests.received.total, 50",
    "requests.received.natural-person, 40",
    "requests.processed, 51",
    "requests.on-hand, 55",
    "requests.on-hand.natural-person, 44",
    "requests.withheld, 5",
    "requests.withheld.internal-affairs, 1",
    "requests.withheld.commercial-enterprise, 1",
    "requests.unable, 11",
    "requests.declined, 2",
    "requests.otherwise-closed, 2",
    "requests.otherwise-closed.not-clarified, 2",
    "reviews.reconsideration, 6",
    "reviews.reconsideration.upheld, 3",
    "reviews.litigation, 2",
    "reviews.litigation.pending, 1",
    "reviews.litigation.direct, 2",
    "proactive.normative-documents.in-force, 30",
    "proactive.licences, 1200",
    "proactive.fees, 88.25"
  })
  void figures(String name, String figure) {
    assertThat(text("{{" + name + "}}")).isEqualTo(figure);
  }

  @Test
  void aComputedTotalIsAFigure() {
    good.change("  processed:        [41, 6, 1, 0, 2, 1, 51]\n", "");
    assertThat(text("{{requests.processed}}")).isEqualTo("51");
  }

  @Test
  void anAmountIsPrintedAsItIsWritten() {
    good.change("88.25", "59237.2440");
    assertThat(text("{{proactive.fees}}")).isEqualTo("59237.2440");
  }

  @Test
  void blanksAroundTheNameDoNotMatter() {
    assertThat(text("{{ requests.received }}")).isEqualTo("50");
    lastYear("50", "40");
    assertThat(text("{{ requests.received | change }}")).isEqualTo("10");
  }

  @Test
  void aBlankIsNoFigureAndNeitherIsASumWithABlank() {
    good.change("[3, 1, 0, 2, 6]", "[3, 1, ~, 2, 6]")
        .change("direct:                [1, 0, 0, 1, 2]", "direct: [1, ~, 0, 1, 2]");
    assertThat(text("{{reviews.reconsideration.other}}"))
        .isEqualTo("“reviews.reconsideration.other”没有数字可以引用");
    assertThat(text("{{reviews.litigation.corrected}}"))
        .isEqualTo("“reviews.litigation.corrected”没有数字可以引用");
    assertThat(text("{{reviews.reconsideration}}")).isEqualTo("6");
  }

  @Test
  void unknownNames() {
    assertThat(text("{{requests.recieved}}")).isEqualTo("没有名为“requests.recieved”的数字");
    assertThat(text("{{proactive.rules}}")).isEqualTo("没有名为“proactive.rules”的数字");
    assertThat(text("{{requests.received|percent}}")).isEqualTo("不能用“|percent”");
    assertThat(text("{{}}")).isEqualTo("没有名为“”的数字");
  }

  @Test
  void aRowWithoutAMainColumnSuggestsItsColumns() {
    good.write("2024/overview.md", "{{proactive.rules}}");
    assertThat(good.sentences()).singleElement().asString().contains("proactive.rules.issued");
  }

  @Test
  void bracesThatAreNotClosed() {
    assertThat(text("{{requests.received")).isEqualTo("{{ 后面没有 }}");
    assertThat(text("{{requests.received}")).isEqualTo("{{ 后面没有 }}");
    assertThat(text("{{requests.\nreceived}}")).isEqualTo("{{ 后面没有 }}");
  }

  @ParameterizedTest
  @CsvSource({
    "383, 281, 102, 36.3%",
    "281, 383, -102, -26.6%",
    "50, 40, 10, 25%",
    "50, 50, 0, 0%",
    "80, 40, 40, 100%",
    "2001, 2000, 1, 0.1%",
    "2003, 2000, 3, 0.2%",
    "1999, 2000, -1, -0.1%",
    "0, 7, -7, -100%",
    "5, 3, 2, 66.7%",
    "12000, 5, 11995, 239900%"
  })
  void againstTheYearBefore(String now, String before, String change, String percent) {
    lastYear(now, before);
    assertThat(text("{{requests.received|previous}}")).isEqualTo(before);
    assertThat(text("{{requests.received|change}}")).isEqualTo(change);
    assertThat(text("{{requests.received|percent-change}}")).isEqualTo(percent);
  }

  @Test
  void derivedFiguresAreComparedToo() {
    lastYear("50", "40");
    assertThat(text("{{requests.on-hand|change}}")).isEqualTo("10");
  }

  @Test
  void thereIsNoPercentageOfNothing() {
    lastYear("50", "0");
    assertThat(text("{{requests.received|change}}")).isEqualTo("50");
    assertThat(text("{{requests.received|percent-change}}"))
        .isEqualTo("“requests.received”上一年是 0，算不出百分比");
  }

  @Test
  void onlyTheYearJustBeforeCounts() {
    String none = "“requests.received”没有上一年的数字可以比较";
    assertThat(text("{{requests.received|change}}")).isEqualTo(none);
    ContentFolder.copyOf(temp.resolve("2024"), temp.resolve("2022"));
    assertThat(text("{{requests.received|change}}")).isEqualTo(none);
  }

  @Test
  void aBlankOfTheYearBeforeIsNoFigure() {
    lastYear("50", "~");
    assertThat(text("{{requests.received|previous}}")).isEqualTo("“requests.received”没有上一年的数字可以比较");
  }

  @Test
  void severalInOneLine() {
    assertThat(text("{{requests.received}}、{{requests.processed}}")).isEqualTo("50 51");
  }

  private void lastYear(String now, String before) {
    ContentFolder.copyOf(temp.resolve("2024"), temp.resolve("2023"));
    good.changeIn(
        "2023/report.yaml", "[40, 6, 1, 0, 2, 1, 50]", "[0, 0, 0, 0, 0, 0, " + before + "]");
    good.change("[40, 6, 1, 0, 2, 1, 50]", "[0, 0, 0, 0, 0, 0, " + now + "]");
  }

  /** What each name is replaced by, or the message why it is not. */
  private String text(String words) {
    ResolvedReference.Resolver resolver =
        ResolvedReference.Resolver.of(good.report(), good.series());
    List<FigureReference> references = FigureReference.in(new SourceText("f.md", words));
    return references.stream()
        .map(resolver::resolve)
        .map(ResolvedReferenceTest::text)
        .collect(Collectors.joining(" "));
  }

  private static String text(ResolvedReference text) {
    return text instanceof ResolvedReference.Known known
        ? known.text()
        : Messages.in(Locale.CHINA).text(((ResolvedReference.Unknown) text).why());
  }
}
