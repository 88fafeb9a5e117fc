package io.github.gipsite.page;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The planned pages of one agency, before any of them is rendered. */
public record AgencyPlan(ReportSeries series, List<Page> pages) {
  public AgencyPlan {
    pages = List.copyOf(pages);
  }

  static AgencyPlan of(Archive archive, ReportSeries series, Map<Subject, Long> explained) {
    Site site = archive.site();
    List<Page> pages = new ArrayList<>();
    if (series.agency().hasFolder()) {
      pages.add(index(site, series, explained));
    }
    for (AnnualReport report : series.reports()) {
      Optional<RollUpPage> units = units(series, report, archive);
      pages.add(new ReportPage(site, series, report, units));
      units.ifPresent(pages::add);
    }
    if (!series.reports().isEmpty()) {
      pages.add(new TrendsPage(site, series));
    }
    return new AgencyPlan(series, pages);
  }

  /**
   * The paths of the files that are published as they are, the same on the site as in the content
   * folder.
   */
  public Stream<String> attachments() {
    return series.reports().stream().flatMap(report -> report.attachments().stream());
  }

  /** The pages of the agency's reports. */
  public Stream<ReportPage> reports() {
    return pages.stream().filter(ReportPage.class::isInstance).map(ReportPage.class::cast);
  }

  private static Optional<RollUpPage> units(
      ReportSeries series, AnnualReport report, Archive archive) {
    return RollUpPage.existsFor(series, report, archive)
        ? Optional.of(new RollUpPage(series, report, archive))
        : Optional.empty();
  }

  private static IndexPage index(Site site, ReportSeries series, Map<Subject, Long> explained) {
    List<IndexPage.ListedReport> listed = IndexPage.listed(series, explained);
    return new IndexPage(
        site,
        series.agency().folder() + "/index.html",
        series.agency().name(),
        listed,
        IndexPage.missing(series),
        AgencyDirectory.NONE,
        List.of(),
        Optional.empty(),
        Optional.of(fingerprint(series, listed)));
  }

  /** The fingerprint of the agency's page, which also shows how many findings are explained. */
  private static String fingerprint(ReportSeries series, List<IndexPage.ListedReport> listed) {
    List<String> from = new ArrayList<>(List.of(series.fingerprints().figures()));
    listed.forEach(report -> from.add(String.valueOf(report.explained())));
    return Fingerprint.of(from);
  }
}
