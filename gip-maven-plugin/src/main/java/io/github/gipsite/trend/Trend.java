package io.github.gipsite.trend;

import io.github.gipsite.edition.MainFigure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One main figure through the years of an agency.
 *
 * @param name as the latest edition calls it
 * @param unit 件 or 万元
 * @param points every year from the first to the last that has a value; years that have none are
 *     among them
 */
public record Trend(String id, String name, String unit, List<Point> points) {
  /**
   * The value of a year.
   *
   * @param value exact; empty where the cell is blank or nothing is known
   * @param seam the break between it and the year before
   */
  public record Point(int year, Optional<BigDecimal> value, SeriesBreak seam) {}

  public Trend {
    points = List.copyOf(points);
  }

  /** The trends of all editions in the series, without those of which no value is known. */
  public static List<Trend> of(ReportSeries series) {
    Map<String, MainFigure> figures = new LinkedHashMap<>();
    for (AnnualReport report : series.latestFirst()) {
      report.edition().highlights().mainFigures().forEach(f -> figures.putIfAbsent(f.id(), f));
    }
    return figures.values().stream()
        .map(figure -> of(figure, series))
        .filter(trend -> !trend.points().isEmpty())
        .toList();
  }

  private static Trend of(MainFigure figure, ReportSeries series) {
    List<Point> points = new ArrayList<>();
    for (int year : series.years()) {
      Optional<BigDecimal> value =
          series.report(year).flatMap(report -> value(figure.id(), report));
      points.add(new Point(year, value, SeriesBreak.before(year, series)));
    }
    return new Trend(figure.id(), figure.name(), figure.unit(), withoutEmptyEnds(points));
  }

  private static List<Point> withoutEmptyEnds(List<Point> points) {
    int from = 0;
    int to = points.size();
    while (from < to && points.get(from).value().isEmpty()) {
      from++;
    }
    while (from < to && points.get(to - 1).value().isEmpty()) {
      to--;
    }
    return points.subList(from, to);
  }

  private static Optional<BigDecimal> value(String id, AnnualReport report) {
    return report.edition().highlights().mainFigures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .flatMap(report::value);
  }
}
