package io.github.gipsite.page;

import io.github.gipsite.trend.Seam;
import io.github.gipsite.trend.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link LineChart} with its table, as the template sees it: what differs from agency to agency
 * is text.
 *
 * @param lines as {@code points} of SVG
 */
public record LineView(
    String id,
    String name,
    String unit,
    Area area,
    List<Spot> ticks,
    List<Year> years,
    List<Spot> dots,
    List<String> lines,
    List<LineChart.SeamLine> seams,
    List<Row> rows) {
  private static final int BELOW_TICK = 5;
  private static final int ABOVE_DOT = -11;

  /** The drawing, and the area in it in which values are plotted. */
  public record Area(int width, int height, int left, int right, int top, int bottom) {}

  /**
   * A point.
   *
   * @param label how far down its text stands
   */
  public record Spot(int x, String y, String label, String text) {}

  /** A year on the axis. */
  public record Year(int x, String year) {}

  /**
   * A year in the table.
   *
   * @param value empty where there is none
   * @param seam what the table has to say about it
   */
  public record Row(String year, String value, Optional<Seam> seam) {}

  static LineView of(LineChart chart) {
    Trend trend = chart.trend();
    return new LineView(
        trend.id(),
        trend.name(),
        trend.unit(),
        new Area(
            chart.width(),
            chart.height(),
            chart.left(),
            chart.right(),
            chart.top(),
            chart.bottom()),
        chart.ticks().stream()
            .map(tick -> spot(chart.left(), tick.y(), BELOW_TICK, tick.text()))
            .toList(),
        chart.years().stream()
            .map(year -> new Year(year.x(), String.valueOf(year.year())))
            .toList(),
        chart.dots().stream().map(dot -> spot(dot.x(), dot.y(), ABOVE_DOT, dot.text())).toList(),
        chart.lines(),
        chart.seams(),
        rows(trend));
  }

  private static Spot spot(int x, int y, int label, String text) {
    return new Spot(x, String.valueOf(y), String.valueOf(y + label), text);
  }

  private static List<Row> rows(Trend trend) {
    List<Row> rows = new ArrayList<>();
    for (Trend.Point point : trend.points()) {
      boolean seam = !rows.isEmpty() && (point.seam() == Seam.EDITION || point.seam() == Seam.BODY);
      rows.add(
          new Row(
              String.valueOf(point.year()),
              point.value().map(value -> value.toPlainString()).orElse(""),
              seam ? Optional.of(point.seam()) : Optional.empty()));
    }
    return rows;
  }
}
