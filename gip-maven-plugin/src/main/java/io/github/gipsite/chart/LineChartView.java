package io.github.gipsite.chart;

import io.github.gipsite.trend.SeriesBreak;
import io.github.gipsite.trend.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The view of a {@link LineChart} with its table for the template. Values that differ between
 * agencies are texts.
 *
 * @param lines as {@code points} of SVG
 */
public record LineChartView(
    String id,
    String name,
    String unit,
    Area area,
    List<ChartPoint> ticks,
    List<Year> years,
    List<ChartPoint> dots,
    List<String> lines,
    List<LineChart.BreakLine> seams,
    List<ValueRow> rows) {
  /** The size of the drawing, and the area in it in which values are plotted. */
  public record Area(int width, int height, int left, int right, int top, int bottom) {}

  /**
   * A data point.
   *
   * @param label how far down its text stands
   */
  public record ChartPoint(int x, String y, String label, String text) {}

  /** A tick of the year axis. */
  public record Year(int x, String year) {}

  /**
   * A row of the table.
   *
   * @param value empty where there is none
   * @param seam the break before the year, if the table mentions one
   */
  public record ValueRow(String year, String value, Optional<SeriesBreak> seam) {}

  public static LineChartView of(LineChart chart) {
    Trend trend = chart.trend();
    return new LineChartView(
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
            .map(tick -> spot(chart.left(), tick.y(), tick.label(), tick.text()))
            .toList(),
        chart.years().stream()
            .map(year -> new Year(year.x(), String.valueOf(year.year())))
            .toList(),
        chart.dots().stream().map(dot -> spot(dot.x(), dot.y(), dot.label(), dot.text())).toList(),
        chart.lines(),
        chart.seams(),
        rows(trend));
  }

  private static ChartPoint spot(int x, int y, int label, String text) {
    return new ChartPoint(x, String.valueOf(y), String.valueOf(label), text);
  }

  private static List<ValueRow> rows(Trend trend) {
    List<ValueRow> rows = new ArrayList<>();
    for (Trend.Point point : trend.points()) {
      boolean seam =
          !rows.isEmpty()
              && (point.seam() == SeriesBreak.EDITION || point.seam() == SeriesBreak.BODY);
      rows.add(
          new ValueRow(
              String.valueOf(point.year()),
              point.value().map(value -> value.toPlainString()).orElse(""),
              seam ? Optional.of(point.seam()) : Optional.empty()));
    }
    return rows;
  }
}
