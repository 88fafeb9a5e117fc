package io.github.gipsite.page;

/**
 * The years of an agency as their template sees them: finished HTML.
 *
 * @param lines a chart for each figure
 * @param shares a chart for each figure that is made of others
 */
public record TrendsView(Html lines, Html shares) {
  static TrendsView of(TrendsPage page, ChartHtml charts) {
    return new TrendsView(
        Html.joined(page.charts().stream().map(charts::line).toList()),
        Html.joined(page.shares().stream().map(charts::bars).toList()));
  }
}
