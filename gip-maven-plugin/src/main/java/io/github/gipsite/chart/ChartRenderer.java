package io.github.gipsite.chart;

import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.template.TemplateCache;

/** Charts with their tables as finished HTML. */
public record ChartRenderer(TemplateCache templates) {
  public HtmlFragment line(LineChart chart) {
    return templates.render("components/chart/line", "chart", LineChartView.of(chart));
  }

  /** A bar for each year. */
  public HtmlFragment bars(ShareBars chart) {
    ShareBarsView view =
        ShareBarsView.of(
            chart,
            chart.bars().stream().map(bar -> bar(chart, bar)).toList(),
            chart.bars().stream().map(this::row).toList());
    return templates.render("components/chart/bars", "chart", view);
  }

  public HtmlFragment bar(ShareBars chart, ShareBars.Bar bar) {
    return templates.render(
        "components/chart/bars-bar", "bar", ShareBarsView.BarView.of(chart, bar));
  }

  public HtmlFragment row(ShareBars.Bar bar) {
    return templates.render("components/chart/bars-row", "row", ShareBarsView.ValueRow.of(bar));
  }

  /** The bar of one year alone. */
  public HtmlFragment bar(ShareBars chart) {
    return templates.render("components/chart/bar", "chart", ShareBarsView.SingleBarView.of(chart));
  }
}
