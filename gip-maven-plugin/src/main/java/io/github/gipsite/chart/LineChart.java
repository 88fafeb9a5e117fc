package io.github.gipsite.chart;

import io.github.gipsite.trend.SeriesBreak;
import io.github.gipsite.trend.Trend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A trend as a line chart: positions and texts, without markup. All lengths are pixels at the size
 * of normal text; the style sheet scales the drawing with the text.
 *
 * @param step from one year to the next; wide enough for the longest value
 * @param ticks of the axis of values, from the bottom
 * @param years of the axis of years
 * @param dots one for each year that has a value
 * @param lines through neighbouring years that may be compared, as {@code points} of SVG
 * @param seams where the form or the body changed
 */
public record LineChart(
    Trend trend,
    int width,
    int height,
    int step,
    List<Tick> ticks,
    List<Year> years,
    List<Dot> dots,
    List<String> lines,
    List<BreakLine> seams) {
  static final int LEFT = 88;
  static final int STEP = 56;
  static final int TOP = 34;
  static final int BOTTOM = 214;
  private static final int BELOW = 36;
  private static final int DIGIT = 9;
  private static final int MOST_TICKS = 4;
  private static final int BELOW_TICK = 5;
  private static final int ABOVE_DOT = -11;

  /** A tick of the value axis. */
  public record Tick(int y, String text) {
    /** The y position of the tick's label. */
    public int label() {
      return y + BELOW_TICK;
    }
  }

  /** A tick of the year axis. */
  public record Year(int x, int year) {}

  /** The data point of a year. */
  public record Dot(int x, int y, String text) {
    /** The y position of the point's label. */
    public int label() {
      return y + ABOVE_DOT;
    }
  }

  /** A vertical line between two years that may not be compared. */
  public record BreakLine(int x, SeriesBreak seam) {}

  public LineChart {
    ticks = List.copyOf(ticks);
    years = List.copyOf(years);
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
    seams = List.copyOf(seams);
  }

  public static LineChart of(Trend trend) {
    return new Drawing(trend).chart();
  }

  /** The x position at which the plotted area ends. */
  public int right() {
    return width - step / 2;
  }

  public int left() {
    return LEFT;
  }

  public int bottom() {
    return BOTTOM;
  }

  public int top() {
    return TOP;
  }

  /** Computes the positions of one drawing. */
  private static final class Drawing {
    private final Trend trend;
    private final int yearStep;
    private final BigDecimal step;
    private final BigDecimal most;

    Drawing(Trend trend) {
      this.trend = trend;
      BigDecimal greatest =
          trend.points().stream()
              .flatMap(point -> point.value().stream())
              .reduce(BigDecimal.ONE, BigDecimal::max);
      this.yearStep = yearStep(trend);
      this.step = step(greatest);
      this.most = greatest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    LineChart chart() {
      List<Trend.Point> points = trend.points();
      List<Year> years = new ArrayList<>();
      List<Dot> dots = new ArrayList<>();
      List<BreakLine> seams = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        Trend.Point point = points.get(i);
        int x = x(i);
        years.add(new Year(x, point.year()));
        point.value().ifPresent(value -> dots.add(new Dot(x, y(value), value.toPlainString())));
        if (i > 0 && (point.seam() == SeriesBreak.EDITION || point.seam() == SeriesBreak.BODY)) {
          seams.add(new BreakLine(x - yearStep / 2, point.seam()));
        }
      }
      int width = LEFT + yearStep * points.size() + yearStep / 2;
      return new LineChart(
          trend, width, BOTTOM + BELOW, yearStep, ticks(), years, dots, lines(), seams);
    }

    private List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (BigDecimal value = BigDecimal.ZERO;
          value.compareTo(most) <= 0;
          value = value.add(step)) {
        ticks.add(new Tick(y(value), value.toPlainString()));
      }
      return ticks;
    }

    private List<String> lines() {
      List<List<String>> runs = new ArrayList<>();
      boolean joined = false;
      for (int i = 0; i < trend.points().size(); i++) {
        Trend.Point point = trend.points().get(i);
        if (point.value().isEmpty()) {
          joined = false;
          continue;
        }
        if (!joined || point.seam() != SeriesBreak.NONE) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(x(i) + "," + y(point.value().get()));
        joined = true;
      }
      return runs.stream()
          .filter(run -> run.size() > 1)
          .map(run -> run.stream().collect(Collectors.joining(" ")))
          .toList();
    }

    private int x(int index) {
      return LEFT + yearStep / 2 + index * yearStep;
    }

    private static int yearStep(Trend trend) {
      int longest =
          trend.points().stream()
              .flatMap(point -> point.value().stream())
              .mapToInt(value -> value.toPlainString().length())
              .max()
              .orElse(0);
      return Math.max(STEP, (longest + 1) * DIGIT);
    }

    private int y(BigDecimal value) {
      BigDecimal height = BigDecimal.valueOf(BOTTOM - TOP);
      return BOTTOM - value.multiply(height).divide(most, 0, RoundingMode.HALF_UP).intValue();
    }

    /**
     * The step between ticks: the least of 1, 2 or 5 times a power of ten that needs no more than
     * the wanted number of ticks.
     */
    private static BigDecimal step(BigDecimal greatest) {
      BigDecimal power = BigDecimal.ONE;
      while (true) {
        for (int factor : new int[] {1, 2, 5}) {
          BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
          if (step.multiply(BigDecimal.valueOf(MOST_TICKS)).compareTo(greatest) >= 0) {
            return step;
          }
        }
        power = power.multiply(BigDecimal.TEN);
      }
    }
  }
}
