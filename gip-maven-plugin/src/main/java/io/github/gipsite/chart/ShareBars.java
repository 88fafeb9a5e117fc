package io.github.gipsite.chart;

import io.github.gipsite.trend.ShareBreakdown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares as stacked bars, one for each year or one alone. All lengths are pixels at the size of
 * normal text.
 *
 * @param name of the whole
 * @param parts the names of the parts, in the order of the bars
 */
public record ShareBars(String id, String name, List<String> parts, List<Bar> bars) {
  static final int LEFT = 60;
  static final int LENGTH = 560;
  static final int STEP = 44;
  private static final int BAR = 32;
  private static final int ENOUGH_FOR_TEXT = 60;
  private static final int BELOW_MIDDLE = 6;
  private static final int EDGE = 1;
  private static final int ABOVE_PLATE = 6;
  private static final int HALF_PLATE = 27;

  /** The bar of one year, with its exact values. */
  public record Bar(int year, int y, ShareBreakdown shares, List<Segment> segments) {
    public Bar {
      segments = List.copyOf(segments);
    }

    /** The y position of the top of the bar. */
    public int top() {
      return y + EDGE;
    }

    /** The y position of the year and the percentages. */
    public int label() {
      return y + BAR / 2 + BELOW_MIDDLE;
    }

    /** The y position of the background of the percentages. */
    public int plate() {
      return y + ABOVE_PLATE;
    }
  }

  /**
   * A segment of a bar.
   *
   * @param fill number of the part, from 1, which chooses the pattern
   * @param text the percentage, where there is room for it
   */
  public record Segment(int fill, int x, int width, String text) {
    /** The start of the segment in percent of the bar, for a bar that is as wide as the page. */
    public String start() {
      return percent(x - LEFT);
    }

    /** The length of the segment in percent of the bar. */
    public String extent() {
      return percent(width);
    }

    private static String percent(int length) {
      return BigDecimal.valueOf(length)
              .movePointRight(2)
              .divide(BigDecimal.valueOf(LENGTH), 2, RoundingMode.HALF_UP)
              .toPlainString()
          + "%";
    }

    public int middle() {
      return x + width / 2;
    }

    /** The x position of the background of the percentage. */
    public int plate() {
      return middle() - HALF_PLATE;
    }
  }

  /** A year with the shares of its figure. */
  public record YearShares(int year, ShareBreakdown shares) {}

  public ShareBars {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
  }

  /** The bars of one composition; the list of years must not be empty. */
  public static ShareBars of(List<YearShares> years) {
    ShareBreakdown first = years.get(0).shares();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      YearShares year = years.get(i);
      bars.add(new Bar(year.year(), i * STEP, year.shares(), segments(year.shares())));
    }
    List<String> parts = first.parts().stream().map(ShareBreakdown.Part::name).toList();
    return new ShareBars(first.id(), first.name(), parts, bars);
  }

  public int width() {
    return LEFT + LENGTH + 2;
  }

  public int height() {
    return bars.size() * STEP;
  }

  public int barHeight() {
    return BAR;
  }

  /** The segments of a bar. Edges are rounded, not widths, so that the bars are of one length. */
  private static List<Segment> segments(ShareBreakdown shares) {
    List<Segment> segments = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < shares.parts().size(); i++) {
      ShareBreakdown.Part part = shares.parts().get(i);
      int from = edge(sum, shares.total());
      sum = sum.add(part.value());
      int width = edge(sum, shares.total()) - from;
      String text = width >= ENOUGH_FOR_TEXT ? part.percent().toPlainString() + "%" : "";
      if (width > 0) {
        segments.add(new Segment(i + 1, LEFT + from, width, text));
      }
    }
    return segments;
  }

  private static int edge(BigDecimal sum, BigDecimal total) {
    return total.signum() == 0
        ? 0
        : sum.multiply(BigDecimal.valueOf(LENGTH))
            .divide(total, 0, RoundingMode.HALF_UP)
            .intValue();
  }
}
