package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.util.Optional;

/**
 * A link to an agency.
 *
 * @param href from the page it stands on
 * @param latest the last year it has published; empty where it has published none
 */
public record AgencyLink(String name, String href, Optional<Integer> latest) {
  /**
   * A link to the page of an agency that has a folder.
   *
   * @param root the way from the page to the root of the site
   */
  static AgencyLink to(ReportSeries series, String root) {
    return new AgencyLink(
        series.agency().name(),
        root + HrefEncoder.of(series.agency().folder() + "/index.html"),
        series.latestFirst().stream().findFirst().map(AnnualReport::year));
  }
}
