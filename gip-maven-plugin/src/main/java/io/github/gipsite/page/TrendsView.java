package io.github.gipsite.page;

import java.util.List;

/**
 * The years of an agency as their template sees them.
 *
 * @param title the name of the agency
 * @param lines a finished chart for each figure
 * @param shares a finished chart for each figure that is made of others
 */
public record TrendsView(List<Crumb> trail, String title, Html lines, Html shares) {
  public TrendsView {
    trail = List.copyOf(trail);
  }

  static TrendsView of(TrendsPage page, ChartHtml charts) {
    return new TrendsView(
        page.trail(),
        page.title(),
        Html.joined(page.charts().stream().map(charts::line).toList()),
        Html.joined(page.shares().stream().map(charts::bars).toList()));
  }
}
