package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.report.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sitemap of pages for search engines (sitemaps.org), where the address of the site is known.
 */
public record SitemapPage(Site site, List<Entry> entries) implements Page {
  /**
   * An entry of the sitemap.
   *
   * @param changed when a report was published or corrected last
   */
  public record Entry(String address, Optional<LocalDate> changed) {}

  public SitemapPage {
    entries = List.copyOf(entries);
  }

  static SitemapPage of(Site site, List<Page> pages) {
    return new SitemapPage(site, pages.stream().flatMap(SitemapPage::entry).toList());
  }

  private static Stream<Entry> entry(Page page) {
    return page.metadata().canonical().map(address -> new Entry(address, changed(page))).stream();
  }

  private static Optional<LocalDate> changed(Page page) {
    return page instanceof ReportPage report ? changed(report.report()) : Optional.empty();
  }

  private static Optional<LocalDate> changed(AnnualReport report) {
    Stream<LocalDate> published = report.published().map(PublicationDate::date).stream();
    Stream<LocalDate> corrected = report.corrections().stream().map(Correction::date);
    return Stream.concat(published, corrected).max(LocalDate::compareTo);
  }

  @Override
  public String path() {
    return "sitemap.xml";
  }

  @Override
  public String title() {
    return site.title();
  }

  @Override
  public String template() {
    return "sitemap.xml";
  }

  @Override
  public boolean framed() {
    return false;
  }
}
