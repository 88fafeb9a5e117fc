package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.testkit.SeedReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the real report shows exactly its content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedOnPageTest {
  private static final String TABLES =
      """
      proactive, 二、主动公开政府信息情况, 三、收到和处理政府信息公开申请情况
      requests, 三、收到和处理政府信息公开申请情况, 四、政府信息公开行政复议、行政诉讼情况
      reviews, 四、政府信息公开行政复议、行政诉讼情况, 五、存在的主要问题及改进情况
      """;

  /** What the archive adds to a report: the year at a glance, comparison, explanations. */
  private static final String ADDED = ".gip-glance, .gip-chapter--added, .gip-pager";

  private SeedReport seed = new SeedReport("");
  private Document page = new Document("");

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    seed = SeedReport.read();
    page = BuiltSite.of(SampleContent.realReport(), folder).page("2024/index.html");
  }

  @Test
  void everyParagraphStandsOnThePageInItsOrder() {
    assertThat(seed.paragraphs()).hasSizeGreaterThan(20);
    assertThat(
            page.select(".gip-report__head h1, .gip-report__body").select("h1, h2, h3, p").stream()
                .filter(element -> element.closest(ADDED) == null)
                .map(Element::text))
        .containsExactlyElementsOf(seed.paragraphs());
  }

  @Test
  void nothingStandsBesideTheParagraphsTablesAndWhatTheArchiveAdds() {
    Element body = page.selectFirst(".gip-report__body").clone();
    body.select("h2, h3, p, table, " + ADDED).remove();
    assertThat(body.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void everyFigureStandsOnThePageInItsOrder(String id, String heading, String next) {
    List<String> figures = seed.table(heading, next).figures();
    assertThat(figures).isNotEmpty();
    assertThat(table(id).select("td").eachText().stream().filter(text -> !text.isEmpty()))
        .containsExactlyElementsOf(figures.stream().filter(text -> !text.isEmpty()).toList());
    assertThat(table(id).select("td").stream().map(Element::text))
        .containsExactlyElementsOf(figures);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void everyLabelStandsOnThePageAsItIsPrinted(String id, String heading, String next) {
    assertThat(table(id).select("th").stream().map(Element::text))
        .containsExactlyElementsOf(seed.table(heading, next).labels());
  }

  @Test
  void theOneBlankCellStaysBlankAndIsTheOnlyOne() {
    List<Element> blank = page.select("td").stream().filter(cell -> cell.text().isEmpty()).toList();
    assertThat(blank).hasSize(1);
    assertThat(blank.get(0).parent().selectFirst("th:last-of-type").text()).contains("予以公开");
    assertThat(blank.get(0).childNodeSize()).isZero();
    assertThat(Collections.frequency(requests().figures(), "")).isOne();
  }

  private SeedReport.SeedTable requests() {
    return seed.table("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
  }

  private Element table(String id) {
    return page.selectFirst("table.gip-table__grid--" + id);
  }
}
