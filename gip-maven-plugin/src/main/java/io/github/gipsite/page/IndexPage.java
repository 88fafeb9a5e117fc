package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportHead;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.trend.YearOnYearChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that lists the years of one agency, or the agencies of the site, or both.
 *
 * @param listed reports to choose from, the latest first
 * @param missing years between the first report and the last that have none
 * @param directory the agencies of the site, on its home page
 * @param years that have a page for all agencies, the latest first
 * @param dataset all figures of the site, on its home page
 * @param from as {@link Page#from}
 */
public record IndexPage(
    Site site,
    String path,
    String title,
    List<ListedReport> listed,
    List<Integer> missing,
    AgencyDirectory directory,
    List<Integer> years,
    Optional<DatasetView> dataset,
    Optional<String> from)
    implements Page {
  /**
   * A report that the page lists; its details are read only when the page is rendered.
   *
   * @param explained how many findings the office has explained
   */
  record ListedReport(ReportSeries series, AnnualReport report, long explained) {
    private ReportLink link() {
      return new ReportLink(
          report.year(),
          report.year() + "/index.html",
          report.title(),
          report.published().map(Object::toString).orElse(""),
          report.edition().name(),
          report.extent() == ReportHead.Extent.PARTIAL,
          explained,
          YearOnYearChange.of(report, series).stream()
              .filter(change -> change.figure().onHome())
              .map(ListedFigure::of)
              .toList());
    }
  }

  /**
   * The view of a listed report.
   *
   * @param href from this page
   * @param published as in the report; empty where it is not known
   * @param form the name of the form that it follows
   * @param partial whether only a part of it is known
   * @param explained how many findings the office has explained
   * @param figures main figures, as far as they are known
   */
  public record ReportLink(
      int year,
      String href,
      String title,
      String published,
      String form,
      boolean partial,
      long explained,
      List<ListedFigure> figures) {
    public ReportLink {
      figures = List.copyOf(figures);
    }
  }

  /**
   * The view of a main figure in the list.
   *
   * @param value exact
   */
  public record ListedFigure(String name, String value) {
    private static ListedFigure of(YearOnYearChange change) {
      return new ListedFigure(change.figure().name(), change.value().toPlainString());
    }
  }

  public IndexPage {
    listed = List.copyOf(listed);
    missing = List.copyOf(missing);
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "index";
  }

  @Override
  public Kind kind() {
    return isHome() ? Kind.HOME : Kind.LIST;
  }

  @Override
  public List<Breadcrumb> trail() {
    return isHome()
        ? Breadcrumb.trailToHome(this)
        : Breadcrumb.trail(this, Breadcrumb.here("title", title));
  }

  /** The reports of a series for the list. */
  static List<ListedReport> listed(ReportSeries series, Map<Subject, Long> explained) {
    return series.latestFirst().stream()
        .map(report -> new ListedReport(series, report, explained(series, report, explained)))
        .toList();
  }

  private static long explained(
      ReportSeries series, AnnualReport report, Map<Subject, Long> explained) {
    return explained.getOrDefault(new Subject(series.agency().name(), report.year()), 0L);
  }

  /** The reports as links from this page, the latest first. */
  public List<ReportLink> reports() {
    return listed.stream().map(ListedReport::link).toList();
  }

  static List<Integer> missing(ReportSeries series) {
    return series.years().stream().filter(year -> series.report(year).isEmpty()).toList();
  }

  /** Whether a page of trends stands beside this one, which needs a report. */
  public boolean hasTrends() {
    return !listed.isEmpty();
  }
}
