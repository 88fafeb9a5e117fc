package io.github.gipsite.page;

import io.github.gipsite.chart.LineChart;
import io.github.gipsite.trend.SeriesBreak;
import io.github.gipsite.trend.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drawing of values of years that follow from one another. */
public final class RenderedPages {
  private static final int FIRST = 2011;

  private final List<Trend.Point> points = new ArrayList<>();

  /** Values as text, from 2011 on; an empty text is a year without one. */
  public static LineChart of(String... values) {
    RenderedPages drawn = new RenderedPages();
    for (String value : values) {
      drawn.year(value, SeriesBreak.NONE);
    }
    return drawn.chart();
  }

  public RenderedPages year(String value, SeriesBreak seam) {
    Optional<BigDecimal> known =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    points.add(new Trend.Point(FIRST + points.size(), known, seam));
    return this;
  }

  public LineChart chart() {
    return LineChart.of(new Trend("received", "新收申请", "件", points));
  }
}
