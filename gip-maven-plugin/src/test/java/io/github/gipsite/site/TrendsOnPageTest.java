package io.github.gipsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.testkit.BuiltSite;
import io.github.gipsite.testkit.ContentFolder;
import io.github.gipsite.testkit.SampleContent;
import io.github.gipsite.trend.SeriesBreak;
import io.github.gipsite.trend.ShareBreakdown;
import io.github.gipsite.trend.Trend;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The drawings of all years, value by value against the content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendsOnPageTest {
  private static final Offset<Double> PIXEL = Offset.offset(1.01);

  private Document page;
  private ReportSeries series;

  @BeforeAll
  void build(@TempDir Path temp) throws IOException {
    page = BuiltSite.of(SampleContent.allYears(), temp).page("trends/index.html");
    series = ContentFolder.at(SampleContent.allYears()).series();
    assertThat(Trend.of(series)).hasSizeGreaterThan(8);
  }

  @Test
  void everyValueHasADotOnItsHeightWithItsFigure() {
    for (Trend trend : Trend.of(series)) {
      Element chart = chart(trend);
      List<Element> dots = chart.select(".gip-chart__dot");
      List<String> labels = chart.select(".gip-chart__value").eachText();
      List<Trend.Point> known = known(trend);
      assertThat(labels).isEqualTo(known.stream().map(TrendsOnPageTest::text).toList());
      for (int i = 0; i < known.size(); i++) {
        assertThat(number(dots.get(i), "cx")).isEqualTo(x(chart, known.get(i).year()));
        assertThat(number(dots.get(i), "cy")).isCloseTo(y(chart, known.get(i)), PIXEL);
      }
    }
  }

  @Test
  void linesJoinExactlyTheYearsThatMayBeCompared() {
    for (Trend trend : Trend.of(series)) {
      Element chart = chart(trend);
      String lines = String.join(" | ", chart.select("polyline").eachAttr("points"));
      for (int i = 1; i < trend.points().size(); i++) {
        Trend.Point before = trend.points().get(i - 1);
        Trend.Point now = trend.points().get(i);
        boolean joined =
            now.seam() == SeriesBreak.NONE && now.value().isPresent() && before.value().isPresent();
        String pair = "(?s).*\\b%d,\\d+ %d,.*";
        int from = (int) x(chart, before.year());
        assertThat(lines.matches(pair.formatted(from, (int) x(chart, now.year()))))
            .as("%s %d", trend.id(), now.year())
            .isEqualTo(joined);
      }
    }
  }

  @Test
  void theTableBeneathSaysTheSame() {
    for (Trend trend : Trend.of(series)) {
      assertThat(chart(trend).select("tbody th").eachText())
          .containsExactlyElementsOf(
              trend.points().stream().map(point -> String.valueOf(point.year())).toList());
      assertThat(chart(trend).select("tbody td:nth-child(2)"))
          .extracting(Element::text)
          .isEqualTo(trend.points().stream().map(TrendsOnPageTest::text).toList());
    }
  }

  @Test
  void segmentsAreAsLongAsTheirShare() {
    series.reports().stream()
        .flatMap(
            report ->
                ShareBreakdown.of(report).stream().map(shares -> List.of(report.year(), shares)))
        .forEach(pair -> assertDrawn((int) pair.get(0), (ShareBreakdown) pair.get(1)));
  }

  private void assertDrawn(int year, ShareBreakdown shares) {
    Element chart = figure("shares-" + shares.id());
    Element row = chart.select(".gip-chart__row:containsOwn(" + year + ")").first();
    List<Element> segments = new ArrayList<>();
    for (Element next = row.nextElementSibling();
        next != null && !next.hasClass("gip-chart__row");
        next = next.nextElementSibling()) {
      if (next.hasClass("gip-chart__bar")) {
        segments.add(next);
      }
    }
    double whole = segments.stream().mapToDouble(segment -> number(segment, "width")).sum();
    for (Element segment : segments) {
      int fill = Integer.parseInt(segment.attr("fill").replaceAll("\\D", ""));
      ShareBreakdown.Part part = shares.parts().get(fill - 1);
      double share = part.value().doubleValue() / part.total().doubleValue();
      assertThat(number(segment, "width")).isCloseTo(share * whole, PIXEL);
    }
  }

  @Test
  void everyDrawingIsNamedAndDescribed() {
    assertThat(page.select("svg[role=img]")).hasSizeGreaterThan(10);
    for (Element drawing : page.select("svg[role=img]")) {
      List<String> ids = List.of(drawing.attr("aria-labelledby").split(" ", -1));
      assertThat(ids)
          .containsExactly(
              drawing.select("> title").attr("id"), drawing.select("> desc").attr("id"))
          .allSatisfy(id -> assertThat(page.getElementById(id).text()).isNotBlank());
    }
  }

  @Test
  void idsAreUniqueAndNothingIsStyledOrRunInThePage() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
  }

  private Element chart(Trend trend) {
    return figure("chart-" + trend.id());
  }

  private Element figure(String id) {
    return page.getElementById(id).closest("figure");
  }

  private static List<Trend.Point> known(Trend trend) {
    return trend.points().stream().filter(point -> point.value().isPresent()).toList();
  }

  private static String text(Trend.Point point) {
    return point.value().map(BigDecimal::toPlainString).orElse("");
  }

  private static double x(Element chart, int year) {
    return number(chart.select(".gip-chart__year:containsOwn(" + year + ")").first(), "x");
  }

  /** Where a value stands between the lowest tick and the highest. */
  private static double y(Element chart, Trend.Point point) {
    List<Element> lines = chart.select(".gip-chart__grid");
    double bottom = number(lines.get(0), "y1");
    double top = number(lines.get(lines.size() - 1), "y1");
    double most = Double.parseDouble(chart.select(".gip-chart__tick").last().text());
    return bottom - point.value().orElseThrow().doubleValue() / most * (bottom - top);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
