package io.github.gipsite.page;

import io.github.gipsite.trend.Shares;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link ShareBars} with their table, as the template sees them.
 *
 * @param parts what they are called
 * @param bars finished {@link Bar}s
 * @param rows finished {@link Row}s of the table
 */
public record BarsView(
    String id, String name, List<String> parts, int width, String height, Html bars, Html rows) {
  private static final int BELOW_MIDDLE = 6;
  private static final int PLATE = 6;
  private static final int HALF_PLATE = 27;

  public BarsView {
    parts = List.copyOf(parts);
  }

  /**
   * The bar of a year.
   *
   * @param label how far down the year and the percentages stand
   * @param top of the bar
   * @param plate top of what lies behind a percentage
   */
  public record Bar(
      String year, String label, String top, String plate, int height, List<Segment> segments) {
    static Bar of(ShareBars chart, ShareBars.Bar bar) {
      return new Bar(
          String.valueOf(bar.year()),
          String.valueOf(bar.y() + chart.barHeight() / 2 + BELOW_MIDDLE),
          String.valueOf(bar.y() + 1),
          String.valueOf(bar.y() + PLATE),
          chart.barHeight(),
          bar.segments().stream().map(Segment::of).toList());
    }
  }

  /**
   * A part of a bar.
   *
   * @param fill number of its pattern
   * @param text the percentage; empty where there is no room for it
   */
  public record Segment(
      String fill,
      String x,
      String width,
      String middle,
      String plate,
      String start,
      String extent,
      String text) {
    static Segment of(ShareBars.Segment segment) {
      return new Segment(
          String.valueOf(segment.fill()),
          String.valueOf(segment.x()),
          String.valueOf(segment.width()),
          String.valueOf(segment.middle()),
          String.valueOf(segment.middle() - HALF_PLATE),
          segment.start(),
          segment.extent(),
          segment.text());
    }
  }

  /** The values of a year. */
  public record Row(String year, List<Part> parts, String total) {
    static Row of(ShareBars.Bar bar) {
      return new Row(
          String.valueOf(bar.year()), Part.of(bar.shares()), bar.shares().total().toPlainString());
    }
  }

  /** The value of a part, exact and in percent of the whole. */
  public record Part(String name, String value, String percent) {
    static List<Part> of(Shares shares) {
      List<Part> parts = new ArrayList<>();
      for (Shares.Part part : shares.parts()) {
        parts.add(
            new Part(part.name(), part.value().toPlainString(), part.percent().toPlainString()));
      }
      return parts;
    }
  }

  /** The bar of one year alone, with a legend that has the values. */
  public record One(String id, String name, List<Segment> segments, List<Part> parts) {
    static One of(ShareBars chart) {
      ShareBars.Bar bar = chart.bars().get(0);
      return new One(
          chart.id(),
          chart.name(),
          bar.segments().stream().map(Segment::of).toList(),
          Part.of(bar.shares()));
    }
  }

  /**
   * With what its bars and rows have become.
   *
   * @param bars one for each year
   */
  static BarsView of(ShareBars chart, List<Html> bars, List<Html> rows) {
    return new BarsView(
        chart.id(),
        chart.name(),
        chart.parts(),
        chart.width(),
        String.valueOf(chart.height()),
        Html.joined(bars),
        Html.joined(rows));
  }
}
