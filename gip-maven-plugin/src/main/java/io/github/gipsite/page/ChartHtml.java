package io.github.gipsite.page;

/** Charts with their tables as finished HTML. */
record ChartHtml(FilledTemplates templates) {
  Html line(LineChart chart) {
    return templates.html("components/chart/line", "chart", LineView.of(chart));
  }

  /** A bar for each year. */
  Html bars(ShareBars chart) {
    BarsView view =
        BarsView.of(
            chart,
            chart.bars().stream().map(bar -> bar(chart, bar)).toList(),
            chart.bars().stream().map(this::row).toList());
    return templates.html("components/chart/bars", "chart", view);
  }

  Html bar(ShareBars chart, ShareBars.Bar bar) {
    return templates.html("components/chart/bars-bar", "bar", BarsView.Bar.of(chart, bar));
  }

  Html row(ShareBars.Bar bar) {
    return templates.html("components/chart/bars-row", "row", BarsView.Row.of(bar));
  }

  /** The bar of one year alone. */
  Html bar(ShareBars chart) {
    return templates.html("components/chart/bar", "chart", BarsView.One.of(chart));
  }
}
