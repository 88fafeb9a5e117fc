package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.util.Comparator;
import java.util.List;

/**
 * A page to choose from: the years of one agency, or the agencies of the site, or both.
 *
 * @param reports the latest first
 * @param agencies in the order of the archive
 */
public record IndexPage(
    Site site, String path, String title, List<ReportLink> reports, List<AgencyLink> agencies)
    implements Page {
  /**
   * A report to choose.
   *
   * @param href from this page
   * @param published as in the report; empty where it is not known
   */
  public record ReportLink(int year, String href, String title, String published) {}

  /**
   * An agency to choose.
   *
   * @param href from this page
   * @param reports how many years it has
   */
  public record AgencyLink(String name, String href, int reports) {}

  public IndexPage {
    reports = List.copyOf(reports);
    agencies = List.copyOf(agencies);
  }

  @Override
  public String template() {
    return "index";
  }

  /** The years of a series, as links from the folder of its agency. */
  static List<ReportLink> reports(ReportSeries series) {
    return series.reports().stream()
        .sorted(Comparator.comparingInt(AnnualReport::year).reversed())
        .map(
            report ->
                new ReportLink(
                    report.year(),
                    report.year() + "/index.html",
                    report.title(),
                    report.published().map(Object::toString).orElse("")))
        .toList();
  }

  static AgencyLink agency(ReportSeries series) {
    return new AgencyLink(
        series.agency().name(), series.agency().folder() + "/index.html", series.reports().size());
  }
}
