package io.github.gipsite.report;

import java.util.List;

/**
 * All that is published on one site.
 *
 * @param series one for each agency, in the order of their folders
 */
public record Archive(Site site, List<ReportSeries> series) {
  public Archive {
    series = List.copyOf(series);
  }

  public int reportCount() {
    return series.stream().mapToInt(one -> one.reports().size()).sum();
  }
}
