package io.github.gipsite.page;

import io.github.gipsite.template.TemplateConstant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The view of an {@link IndexPage}.
 *
 * @param root the way from the page to the root of the site
 * @param home whether this is the home page
 * @param missing years without a report, as they are said; empty where there are none
 * @param trends whether the page of trends stands beside this one
 * @param reports the latest first
 * @param directory the agencies of the site, on its home page
 * @param years that have a page for all agencies
 * @param downloads all figures of the site, on its home page
 */
public record IndexView(
    TemplateConstant root,
    List<Breadcrumb> trail,
    String title,
    boolean home,
    String missing,
    boolean trends,
    List<IndexPage.ReportLink> reports,
    AgencyDirectory directory,
    List<Integer> years,
    List<DownloadLink> downloads) {
  public IndexView {
    trail = List.copyOf(trail);
    reports = List.copyOf(reports);
    years = List.copyOf(years);
    downloads = List.copyOf(downloads);
  }

  /**
   * Builds the view of a page.
   *
   * @param separator stands between two missing years
   */
  static IndexView of(IndexPage page, String separator) {
    return new IndexView(
        new TemplateConstant(page.root()),
        page.trail(),
        page.title(),
        page.isHome(),
        page.missing().stream().map(String::valueOf).collect(Collectors.joining(separator)),
        page.hasTrends(),
        page.reports(),
        page.directory(),
        page.years(),
        page.dataset().map(DatasetView::downloads).orElse(List.of()));
  }
}
