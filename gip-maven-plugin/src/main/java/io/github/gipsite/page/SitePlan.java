package io.github.gipsite.page;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.Site;
import io.github.gipsite.source.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the site consists of, before any of it is made.
 *
 * @param attachments paths of files that are published as they are, the same on the site as in the
 *     content folder
 */
public record SitePlan(List<Page> pages, List<String> attachments) {
  public SitePlan {
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
  }

  /**
   * Plans the site of an archive.
   *
   * @param findings on it, of which the pages tell how many are explained
   * @param outputs what there is to be beside pages
   */
  public static SitePlan of(Archive archive, Findings findings, Outputs outputs) {
    Map<Subject, Long> explained = findings.explained();
    List<Page> pages = new ArrayList<>();
    List<String> attachments = new ArrayList<>();
    ArchiveData data = new ArchiveData(archive);
    pages.add(home(data, explained, outputs));
    years(archive).forEach(year -> pages.add(YearPage.of(archive, year)));
    for (ReportSeries series : archive.series()) {
      if (hasFolder(series)) {
        pages.add(agencyPage(archive.site(), series, explained));
      }
      for (AnnualReport report : series.reports()) {
        Optional<RollUpPage> units = units(series, report, archive);
        pages.add(new ReportPage(archive.site(), series, report, units));
        units.ifPresent(pages::add);
        attachments.addAll(report.attachments());
      }
      if (!series.reports().isEmpty()) {
        pages.add(new TrendsPage(archive.site(), series));
      }
    }
    if (outputs.hasSearch()) {
      pages.add(new SearchPage(archive.site()));
    }
    pages.add(new AccessibilityPage(archive.site()));
    pages.add(new NotFoundPage(archive.site()));
    if (archive.site().base().isPresent()) {
      pages.add(SitemapPage.of(archive.site(), pages));
    }
    FeedPage.of(archive).ifPresent(pages::add);
    SitePlan current = new SitePlan(pages, attachments);
    pages.addAll(OldPages.of(archive, () -> current.paths(data, outputs)));
    return new SitePlan(pages, attachments);
  }

  /** Of all files that the content makes. */
  private List<String> paths(ArchiveData data, Outputs outputs) {
    List<String> paths = new ArrayList<>(attachments);
    pages.forEach(page -> paths.add(page.path()));
    if (outputs.hasData()) {
      data.allFiles().forEach(file -> paths.add(file.path()));
    }
    return paths;
  }

  /** Years of the agency that has no folder of its own, and links to those that have one. */
  private static IndexPage home(ArchiveData data, Map<Subject, Long> explained, Outputs outputs) {
    Archive archive = data.archive();
    return new IndexPage(
        archive.site(),
        "index.html",
        archive.site().title(),
        archive.series().stream()
            .filter(series -> !hasFolder(series))
            .flatMap(series -> IndexPage.listed(series, explained).stream())
            .toList(),
        archive.series().stream()
            .filter(series -> !hasFolder(series))
            .flatMap(series -> IndexPage.missing(series).stream())
            .toList(),
        AgencyDirectory.of(archive),
        years(archive),
        outputs.hasData() ? Dataset.of(data) : Optional.empty(),
        Optional.empty());
  }

  /** Years that more than one agency could have published for, the latest first. */
  private static List<Integer> years(Archive archive) {
    boolean several = archive.series().stream().filter(SitePlan::hasFolder).count() > 1;
    return archive.series().stream()
        .filter(series -> several && hasFolder(series))
        .flatMap(series -> series.reports().stream())
        .map(AnnualReport::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Optional<RollUpPage> units(
      ReportSeries series, AnnualReport report, Archive archive) {
    return RollUpPage.isOf(series, report, archive)
        ? Optional.of(new RollUpPage(series, report, archive))
        : Optional.empty();
  }

  private static boolean hasFolder(ReportSeries series) {
    return !series.agency().folder().isEmpty();
  }

  private static IndexPage agencyPage(
      Site site, ReportSeries series, Map<Subject, Long> explained) {
    List<IndexPage.Listed> listed = IndexPage.listed(series, explained);
    return new IndexPage(
        site,
        series.agency().folder() + "/index.html",
        series.agency().name(),
        listed,
        IndexPage.missing(series),
        AgencyDirectory.NONE,
        List.of(),
        Optional.empty(),
        Optional.of(from(series, listed)));
  }

  /** Beside what its reports say, the page of an agency says how much of it is explained. */
  private static String from(ReportSeries series, List<IndexPage.Listed> listed) {
    List<String> from = new ArrayList<>(List.of(series.fingerprints().figures()));
    listed.forEach(report -> from.add(String.valueOf(report.explained())));
    return Fingerprint.of(from);
  }
}
