package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.report.UnitTotals;
import io.github.gipsite.template.TemplateConstant;
import java.util.List;
import java.util.Locale;

/**
 * The page that shows a summary report beside the sums of its units.
 *
 * @param archive where its units are; they are added up when the page is made, and not kept
 */
public record RollUpPage(ReportSeries series, AnnualReport report, Archive archive)
    implements Page {
  /** Whether a report has such a page: a unit has reported for its year in the same form. */
  static boolean existsFor(ReportSeries series, AnnualReport report, Archive archive) {
    return report.edition().hasTables()
        && archive.units(series.agency()).stream()
            .flatMap(unit -> unit.report(report.year()).stream())
            .anyMatch(unit -> unit.edition().equals(report.edition()));
  }

  UnitTotals rolledUp() {
    return archive.rolledUp(series.agency(), report);
  }

  @Override
  public Site site() {
    return archive.site();
  }

  @Override
  public String path() {
    return report.folder() + "/units/index.html";
  }

  @Override
  public Locale language() {
    return report.edition().language();
  }

  @Override
  public String title() {
    return report.title();
  }

  @Override
  public String titleKey() {
    return "units.title";
  }

  @Override
  public String template() {
    return "units";
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
  }

  @Override
  public List<Breadcrumb> trail() {
    Breadcrumb year =
        new Breadcrumb(
            new TemplateConstant("year"), String.valueOf(report.year()), "../index.html");
    return Breadcrumb.trail(this, series.agency(), year, Breadcrumb.here("units", ""));
  }
}
