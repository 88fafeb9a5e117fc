package io.github.gipsite.page;

import io.github.gipsite.trend.Seam;
import io.github.gipsite.trend.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drawing of values of years that follow from one another. */
final class Drawn {
  private static final int FIRST = 2011;

  private final List<Trend.Point> points = new ArrayList<>();

  /** Values as text, from 2011 on; an empty text is a year without one. */
  static LineChart of(String... values) {
    Drawn drawn = new Drawn();
    for (String value : values) {
      drawn.year(value, Seam.NONE);
    }
    return drawn.chart();
  }

  Drawn year(String value, Seam seam) {
    Optional<BigDecimal> known =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    points.add(new Trend.Point(FIRST + points.size(), known, seam));
    return this;
  }

  LineChart chart() {
    return LineChart.of(new Trend("received", "新收申请", "件", points));
  }
}
