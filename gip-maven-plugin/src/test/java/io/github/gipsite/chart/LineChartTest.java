package io.github.gipsite.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gipsite.chart.LineChart.BreakLine;
import io.github.gipsite.chart.LineChart.Dot;
import io.github.gipsite.chart.LineChart.Tick;
import io.github.gipsite.chart.LineChart.Year;
import io.github.gipsite.page.RenderedPages;
import io.github.gipsite.trend.SeriesBreak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineChartTest {
  private static final String[] MANY = {
    "0", "1", "2", "3", "4", "5", "7", "9", "10", "11", "20", "21", "49", "99", "100", "101", "383",
    "999", "1000", "4001", "8000", "9040.16", "0.01", "0.5", "1.5", "428870", "923026"
  };

  @ParameterizedTest
  @CsvSource({
    "0, '0 1'",
    "1, '0 1'",
    "4, '0 1 2 3 4'",
    "5, '0 2 4 6'",
    "9, '0 5 10'",
    "383, '0 100 200 300 400'",
    "400, '0 100 200 300 400'",
    "401, '0 200 400 600'",
    "9040.16, '0 5000 10000'",
    "428870, '0 200000 400000 600000'"
  })
  void ticksAreRoundNumbers(String greatest, String ticks) {
    assertThat(
            RenderedPages.of(greatest).ticks().stream()
                .map(Tick::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(ticks);
  }

  @Test
  void ticksCoverEveryValueAndAreEquallyFarApart() {
    for (String value : MANY) {
      List<Tick> ticks = RenderedPages.of(value).ticks();
      assertThat(ticks).hasSizeBetween(2, 5);
      assertThat(new BigDecimal(ticks.get(ticks.size() - 1).text()))
          .isGreaterThanOrEqualTo(new BigDecimal(value));
      assertThat(ticks.get(0)).isEqualTo(new Tick(LineChart.BOTTOM, "0"));
      assertThat(ticks.get(ticks.size() - 1).y()).isEqualTo(LineChart.TOP);
    }
  }

  @Test
  void dotsStandWhereTheirValuesBelong() {
    LineChart chart = RenderedPages.of(MANY);
    BigDecimal most = new BigDecimal(chart.ticks().get(chart.ticks().size() - 1).text());
    double height = LineChart.BOTTOM - LineChart.TOP;
    for (Dot dot : chart.dots()) {
      double share = new BigDecimal(dot.text()).doubleValue() / most.doubleValue();
      assertThat((double) dot.y()).isCloseTo(LineChart.BOTTOM - share * height, Offset.offset(1.0));
    }
  }

  @Test
  void allZeroLiesOnTheBottom() {
    LineChart chart = RenderedPages.of("0", "0", "0");
    assertThat(chart.dots()).extracting(Dot::y).containsOnly(LineChart.BOTTOM);
    assertThat(chart.lines()).hasSize(1);
  }

  @Test
  void aSinglePointIsADotWithoutALine() {
    LineChart chart = RenderedPages.of("370");
    assertThat(chart.dots()).extracting(Dot::text).containsExactly("370");
    assertThat(chart.lines()).isEmpty();
    assertThat(chart.seams()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"428870", "9040.16", "88.20", "0", "123456789012345678901234567890"})
  void aLabelIsTheFigure(String value) {
    assertThat(RenderedPages.of(value).dots()).extracting(Dot::text).containsExactly(value);
  }

  @Test
  void aYearWithoutAValueHasItsPlaceButNoDot() {
    LineChart chart = RenderedPages.of("1", "", "3");
    assertThat(chart.years()).extracting(Year::year).containsExactly(2011, 2012, 2013);
    assertThat(chart.dots())
        .extracting(Dot::x)
        .containsExactly(chart.years().get(0).x(), chart.years().get(2).x());
  }

  @Test
  void noLineCrossesABlank() {
    LineChart chart = RenderedPages.of("1", "2", "", "4", "5", "6", "", "8");
    assertThat(chart.lines()).containsExactly(line(chart, 0, 1), line(chart, 2, 3, 4));
  }

  @Test
  void noLineCrossesAChangeOfFormOrBody() {
    LineChart chart =
        new RenderedPages()
            .year("1", SeriesBreak.GAP)
            .year("2", SeriesBreak.NONE)
            .year("3", SeriesBreak.EDITION)
            .year("4", SeriesBreak.NONE)
            .year("5", SeriesBreak.BODY)
            .year("6", SeriesBreak.GAP)
            .chart();
    assertThat(chart.lines()).containsExactly(line(chart, 0, 1), line(chart, 2, 3));
  }

  @Test
  void seamsStandBetweenTheYears() {
    LineChart chart =
        new RenderedPages()
            .year("1", SeriesBreak.BODY)
            .year("2", SeriesBreak.EDITION)
            .year("", SeriesBreak.GAP)
            .year("4", SeriesBreak.GAP)
            .year("5", SeriesBreak.BODY)
            .chart();
    assertThat(chart.seams())
        .containsExactly(
            new BreakLine(between(chart, 0), SeriesBreak.EDITION),
            new BreakLine(between(chart, 3), SeriesBreak.BODY));
  }

  @Test
  void everythingLiesInsideTheDrawing() {
    LineChart chart = RenderedPages.of(MANY);
    assertThat(chart.dots())
        .allMatch(dot -> dot.x() > LineChart.LEFT && dot.x() < chart.right())
        .allMatch(dot -> dot.y() >= LineChart.TOP && dot.y() <= LineChart.BOTTOM);
    assertThat(chart.right()).isLessThan(chart.width());
    assertThat(chart.bottom()).isLessThan(chart.height());
  }

  private static int between(LineChart chart, int year) {
    return (chart.years().get(year).x() + chart.years().get(year + 1).x()) / 2;
  }

  private static String line(LineChart chart, int... dots) {
    List<String> points = new ArrayList<>();
    for (int dot : dots) {
      points.add(chart.dots().get(dot).x() + "," + chart.dots().get(dot).y());
    }
    return String.join(" ", points);
  }
}
