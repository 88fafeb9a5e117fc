package io.github.gipsite.chart;

import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateCache;
import java.util.List;

/** Renders charts, with their tables, as HTML. */
public record ChartRenderer(TemplateCache templates) {
  private static final String LINE = "components/chart/line";
  private static final String BARS = "components/chart/bars";
  private static final String BARS_BAR = "components/chart/bars-bar";
  private static final String BARS_ROW = "components/chart/bars-row";
  private static final String BAR = "components/chart/bar";

  /** The templates of all charts. */
  public static final List<String> TEMPLATES = List.of(LINE, BARS, BARS_BAR, BARS_ROW, BAR);

  public HtmlFragment line(LineChart chart) {
    return templates.render(LINE, "chart", LineChartView.of(chart));
  }

  /** A bar chart with a bar for each year. */
  public HtmlFragment bars(ShareBars chart) {
    ShareBarsView view =
        ShareBarsView.of(
            chart,
            chart.bars().stream().map(bar -> bar(chart, bar)).toList(),
            chart.bars().stream().map(this::row).toList());
    return templates.render(BARS, "chart", view);
  }

  public HtmlFragment bar(ShareBars chart, ShareBars.Bar bar) {
    return templates.render(BARS_BAR, "bar", ShareBarsView.BarView.of(chart, bar));
  }

  public HtmlFragment row(ShareBars.Bar bar) {
    return templates.render(BARS_ROW, "row", ShareBarsView.ValueRow.of(bar));
  }

  /** A bar chart of one year. */
  public HtmlFragment bar(ShareBars chart) {
    return templates.render(BAR, "chart", ShareBarsView.SingleBarView.of(chart));
  }
}
