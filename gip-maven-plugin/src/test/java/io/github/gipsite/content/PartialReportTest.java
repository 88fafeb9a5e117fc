package io.github.gipsite.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partial report: missing figures are no fault, and none are made up. */
class PartialReportTest {
  private static final String TOTALS =
      """
      published: 2025-03-03
      status: partial
      requests:
        received: {total: 50}
        processed: {natural-person: 41, total: 51}
      """;

  @TempDir Path temp;
  private ContentFolder partial;

  @BeforeEach
  void onlySomeTotals() {
    partial = ContentFolder.good(temp.resolve("content")).write(ContentFolder.REPORT, TOTALS);
  }

  @Test
  void absentTablesRowsAndColumnsAreNoFault() {
    assertThat(partial.places()).isEmpty();
    assertThat(partial.report().tables()).hasSize(1);
  }

  @Test
  void absentChaptersAreNoFault() {
    List.of("overview", "problems", "improvements", "other")
        .forEach(chapter -> partial.remove("2024/" + chapter + ".md"));
    assertThat(partial.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviews:", "reviews: ~", "reviews: {}", "reviews:\n  litigation: {}"})
  void aTableWithNothingInItIsNoFault(String nothing) {
    partial.write(ContentFolder.REPORT, TOTALS + nothing + "\n");
    assertThat(partial.places()).isEmpty();
  }

  @Test
  void theSameReportIsFullOfFaultsWhereItIsNotPartial() {
    partial.change("status: partial\n", "");
    assertThat(partial.places())
        .filteredOn(place -> place.startsWith("missing-table ERROR"))
        .hasSize(2);
    assertThat(partial.places())
        .filteredOn(place -> place.startsWith("wrong-width ERROR"))
        .hasSize(2);
  }

  @Test
  void whatIsKnownIsCheckedAllTheSame() {
    partial.change("{total: 50}", "[40, 6, 1, 0, 2, 1, 49]").change("41,", "四十一,");
    assertThat(partial.places())
        .containsExactly(
            "row-total ERROR 2024/report.yaml:4:33", "not-a-count ERROR 2024/report.yaml:5:31");
  }

  @Test
  void aRowOfUnusualWidthIsAFaultAllTheSame() {
    partial.change("{total: 50}", "[50]");
    assertThat(partial.places()).containsExactly("wrong-width ERROR 2024/report.yaml:4:13");
  }

  @Test
  void whatIsUnknownHasNoValue() {
    assertThat(NamedFigure.in(partial.report(), "requests.processed").flatMap(NamedFigure::value))
        .hasToString("Optional[51]");
    assertThat(NamedFigure.in(partial.report(), "requests.processed.other"))
        .hasValueSatisfying(figure -> assertThat(figure.value()).isEmpty());
    assertThat(NamedFigure.in(partial.report(), "requests.disclosed")).isEmpty();
  }

  @Test
  void whatIsUnknownCannotBeQuoted() {
    partial.write("2024/overview.md", "新收 {{requests.received}} 件，公开 {{requests.disclosed}} 件。");
    assertThat(partial.sentences())
        .singleElement()
        .asString()
        .startsWith("“requests.disclosed”没有数字可以引用");
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "Partial", "部分"})
  void anotherStatusIsNone(String status) {
    partial.change("status: partial", "status: " + status);
    assertThat(partial.places()).containsExactly("wrong-value ERROR 2024/report.yaml:2:9");
    assertThat(partial.sentences())
        .containsExactly(
            "status 不能是“%s” | 只能是 draft、partial | 草稿写 draft；只有部分内容写 partial；要发布就删去这一行"
                .formatted(status));
  }

  @Test
  void thePageHasGapsAndSaysSo() throws IOException {
    partial.remove("2024/problems.md").remove("2024/improvements.md");
    BuiltSite site = BuiltSite.of(temp.resolve("content"), temp.resolve("target"));
    Document page = site.page("2024/index.html");
    assertThat(page.select(".gip-report__note").text()).isEqualTo("本年报告只收录已知的部分，表中空白的格是未知，不是 0。");
    assertThat(page.select("h2.gip-chapter__heading").eachText())
        .containsExactly("一、总体情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项", "下载");
    assertThat(page.select("td").eachText()).containsExactlyInAnyOrder("50", "41", "51");
    assertThat(page.select("td")).hasSize(175);
  }

  @Test
  void aWholeReportSaysNoSuchThing() throws IOException {
    ContentFolder.good(temp.resolve("whole"));
    BuiltSite site = BuiltSite.of(temp.resolve("whole"), temp.resolve("whole-target"));
    assertThat(site.page("2024/index.html").select(".gip-report__note")).isEmpty();
  }
}
