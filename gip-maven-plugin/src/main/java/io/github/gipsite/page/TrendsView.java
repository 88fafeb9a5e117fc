package io.github.gipsite.page;

import io.github.gipsite.chart.ChartRenderer;
import io.github.gipsite.template.HtmlFragment;
import java.util.List;

/**
 * The view of an agency's trends.
 *
 * @param title the name of the agency
 * @param lines a finished chart for each figure
 * @param shares a finished chart for each figure that is made of others
 */
public record TrendsView(
    List<Breadcrumb> trail, String title, HtmlFragment lines, HtmlFragment shares) {
  public TrendsView {
    trail = List.copyOf(trail);
  }

  static TrendsView of(TrendsPage page, ChartRenderer charts) {
    return new TrendsView(
        page.trail(),
        page.title(),
        HtmlFragment.joined(page.charts().stream().map(charts::line).toList()),
        HtmlFragment.joined(page.shares().stream().map(charts::bars).toList()));
  }
}
