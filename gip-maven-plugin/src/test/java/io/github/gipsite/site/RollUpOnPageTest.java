package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A city's summary beside its two bureaus, as the page shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollUpOnPageTest {
  private BuiltSite site;
  private Document page;
  private Document earlier;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = BuiltSite.of(SampleContent.summary(), folder);
    page = site.page("city/2024/units/index.html");
    earlier = site.page("city/2022/units/index.html");
  }

  @Test
  void theSummaryLinksToItAndAUnitHasNone() throws IOException {
    assertThat(site.page("city/2024/index.html").select("main a[href=units/index.html]"))
        .hasSize(1);
    assertThat(site.page("education/2024/index.html").select("a[href*=units]")).isEmpty();
    assertThat(Files.exists(site.folder().resolve("education/2024/units"))).isFalse();
  }

  @Test
  void eachUnitIsALineThatLeadsToItsReport() {
    List<Element> lines = page.select(".gip-data--units tbody:not(.gip-data__sums) tr");
    assertThat(lines)
        .extracting(line -> line.selectFirst("th").text())
        .containsExactly("示例市教育局", "示例市交通运输局");
    assertThat(lines)
        .extracting(line -> line.selectFirst("a").attr("href"))
        .containsExactly(
            "../../../education/2024/index.html", "../../../transport/2024/index.html");
  }

  @Test
  void totalStatedAndDifferenceStandBelowEachOther() {
    assertThat(column("行政处罚（件）", page)).containsExactly("340", "340", "680", "690", "+10");
    assertThat(column("新收申请（件）", page)).containsExactly("50", "50", "100", "100", "0");
  }

  @Test
  void aBlankMakesTheSumAtLeastAndIsNotCompared() {
    assertThat(column("行政强制（件）", page)).containsExactly("5", "", "至少 5", "10", "—");
  }

  @Test
  void aCellShowsTheStatedFigureOnlyWhereItIsAnother() {
    List<String> cells = page.select(".gip-table__grid--proactive td").eachText();
    assertThat(cells).contains("680 汇总 690", "至少 5 汇总 10", "176.50", "2400");
    assertThat(page.select(".gip-roll-up__stated--differs").eachText()).containsExactly("汇总 690");
    assertThat(page.select(".gip-table__grid--requests .gip-roll-up__stated")).isEmpty();
    assertThat(page.select(".gip-table__grid td")).hasSize(200);
  }

  @Test
  void whoIsMissingIsNamedAndNothingIsCompared() {
    assertThat(earlier.select(".gip-lead").eachText())
        .contains("没有这一年同一格式的报告：示例市交通运输局。以下只是其余单位的合计，不与汇总报告比较。");
    assertThat(column("行政处罚（件）", earlier)).containsExactly("340", "340", "340", "—");
    assertThat(earlier.select(".gip-roll-up__stated--differs")).isEmpty();
    assertThat(page.text()).doesNotContain("没有这一年");
  }

  @Test
  void theWayToItLeadsByTheReport() {
    assertThat(page.select(".gip-breadcrumb a").eachAttr("href"))
        .endsWith("../../../city/index.html", "../index.html");
  }

  private static List<String> column(String heading, Document page) {
    int index = page.select(".gip-data--units thead th").eachText().indexOf(heading);
    return page.select(".gip-data--units tbody tr").stream()
        .map(line -> line.child(index).text())
        .toList();
  }
}
