package io.github.gipsite.chart;

import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.trend.ShareBreakdown;
import java.util.ArrayList;
import java.util.List;

/**
 * The view of {@link ShareBars} with their table for the template.
 *
 * @param parts the names of the parts
 * @param bars finished {@link BarView}s
 * @param rows finished {@link ValueRow}s of the table
 */
public record ShareBarsView(
    String id,
    String name,
    List<String> parts,
    int width,
    String height,
    HtmlFragment bars,
    HtmlFragment rows) {
  public ShareBarsView {
    parts = List.copyOf(parts);
  }

  /**
   * The view of one year's bar.
   *
   * @param label how far down the year and the percentages stand
   * @param top of the bar
   * @param plate top of the background of a percentage
   */
  public record BarView(
      String year, String label, String top, String plate, int height, List<SegmentView> segments) {
    public static BarView of(ShareBars chart, ShareBars.Bar bar) {
      return new BarView(
          String.valueOf(bar.year()),
          String.valueOf(bar.label()),
          String.valueOf(bar.top()),
          String.valueOf(bar.plate()),
          chart.barHeight(),
          bar.segments().stream().map(SegmentView::of).toList());
    }
  }

  /**
   * The view of a segment.
   *
   * @param fill number of its pattern
   * @param text the percentage; empty where there is no room for it
   */
  public record SegmentView(
      String fill,
      String x,
      String width,
      String middle,
      String plate,
      String start,
      String extent,
      String text) {
    public static SegmentView of(ShareBars.Segment segment) {
      return new SegmentView(
          String.valueOf(segment.fill()),
          String.valueOf(segment.x()),
          String.valueOf(segment.width()),
          String.valueOf(segment.middle()),
          String.valueOf(segment.plate()),
          segment.start(),
          segment.extent(),
          segment.text());
    }
  }

  /** A row of the table: the values of a year. */
  public record ValueRow(String year, List<ShareValue> parts, String total) {
    public static ValueRow of(ShareBars.Bar bar) {
      return new ValueRow(
          String.valueOf(bar.year()),
          ShareValue.of(bar.shares()),
          bar.shares().total().toPlainString());
    }
  }

  /** The value of a part, exact and in percent of the whole. */
  public record ShareValue(String name, String value, String percent) {
    public static List<ShareValue> of(ShareBreakdown shares) {
      List<ShareValue> parts = new ArrayList<>();
      for (ShareBreakdown.Part part : shares.parts()) {
        parts.add(
            new ShareValue(
                part.name(), part.value().toPlainString(), part.percent().toPlainString()));
      }
      return parts;
    }
  }

  /** The view of a single bar, with a legend that has the values. */
  public record SingleBarView(
      String id, String name, List<SegmentView> segments, List<ShareValue> parts) {
    public static SingleBarView of(ShareBars chart) {
      ShareBars.Bar bar = chart.bars().get(0);
      return new SingleBarView(
          chart.id(),
          chart.name(),
          bar.segments().stream().map(SegmentView::of).toList(),
          ShareValue.of(bar.shares()));
    }
  }

  /**
   * Combines the bars with their rendered rows.
   *
   * @param bars one for each year
   */
  public static ShareBarsView of(
      ShareBars chart, List<HtmlFragment> bars, List<HtmlFragment> rows) {
    return new ShareBarsView(
        chart.id(),
        chart.name(),
        chart.parts(),
        chart.width(),
        String.valueOf(chart.height()),
        HtmlFragment.joined(bars),
        HtmlFragment.joined(rows));
  }
}
