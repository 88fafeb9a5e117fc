package io.github.gipsite.page;

import io.github.gipsite.report.Archive;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a year of several agencies: those that have published a report, and those that have
 * not.
 *
 * @param reports in the order of the archive
 * @param without agencies that have none, in the same order
 */
public record YearPage(Site site, int year, List<YearReport> reports, List<AgencyLink> without)
    implements Page {
  /**
   * A report of the year.
   *
   * @param href from this page
   * @param published as in the report; empty where it is not known
   */
  public record YearReport(String agency, String href, String published) {}

  public YearPage {
    reports = List.copyOf(reports);
    without = List.copyOf(without);
  }

  /** The page of a year. */
  static YearPage of(Archive archive, int year) {
    List<YearReport> reports = new ArrayList<>();
    List<AgencyLink> without = new ArrayList<>();
    for (ReportSeries series : archive.series()) {
      if (!series.agency().hasFolder()) {
        continue;
      }
      String folder = "../../" + HrefEncoder.of(series.agency().folder() + "/");
      Optional<String> published =
          series
              .report(year)
              .map(report -> report.published().map(PublicationDate::toString).orElse(""));
      published.ifPresentOrElse(
          date ->
              reports.add(
                  new YearReport(series.agency().name(), folder + year + "/index.html", date)),
          () -> without.add(AgencyLink.to(series, "../../")));
    }
    return new YearPage(archive.site(), year, reports, without);
  }

  @Override
  public String path() {
    return path(year);
  }

  static String path(int year) {
    return "years/" + year + "/index.html";
  }

  @Override
  public String title() {
    return String.valueOf(year);
  }

  @Override
  public String titleKey() {
    return "yearly.title";
  }

  @Override
  public String template() {
    return "year";
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }

  @Override
  public List<Breadcrumb> trail() {
    return Breadcrumb.trail(this, Breadcrumb.here("yearly", title()));
  }
}
