package io.github.gipsite.page;

import io.github.gipsite.data.ArchiveData;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.download.Downloads;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All pages of a site, before any of them is made.
 *
 * <pre>{@code
 * SitePlan plan = SitePlan.of(archive, findings, OutputSelection.ALL);
 * plan.pages().forEach(page -> write(page.path(), renderer.render(page)));
 * }</pre>
 *
 * <p>A new kind of page is added to {@link #common}, or to {@link AgencyPlan}.
 *
 * @param common pages of the site as a whole
 * @param agencies the pages of each agency, in the order of the archive
 */
public record SitePlan(List<Page> common, List<AgencyPlan> agencies) {
  public SitePlan {
    common = List.copyOf(common);
    agencies = List.copyOf(agencies);
  }

  /**
   * Plans the site of an archive.
   *
   * @param findings on it, of which the pages tell how many are explained
   * @param outputs the outputs of the site, which pages link to
   */
  public static SitePlan of(Archive archive, Findings findings, OutputSelection outputs) {
    Map<Subject, Long> explained = findings.explainedByReport();
    ArchiveData data = new ArchiveData(archive);
    List<AgencyPlan> agencies =
        archive.series().stream().map(series -> AgencyPlan.of(archive, series, explained)).toList();
    List<Page> common = new ArrayList<>();
    common.add(home(data, explained, outputs));
    years(archive).forEach(year -> common.add(YearPage.of(archive, year)));
    if (outputs.hasSearch()) {
      common.add(new SearchPage(archive.site()));
    }
    common.add(new AccessibilityPage(archive.site()));
    common.add(new NotFoundPage(archive.site()));
    if (archive.site().base().isPresent()) {
      common.add(SitemapPage.of(archive.site(), pages(common, agencies)));
    }
    FeedPage.of(archive).ifPresent(common::add);
    SitePlan current = new SitePlan(common, agencies);
    common.addAll(RedirectPlanner.of(archive, () -> current.paths(data, outputs)));
    return new SitePlan(common, agencies);
  }

  /** Every page, those of the site as a whole first. */
  public List<Page> pages() {
    return pages(common, agencies);
  }

  private static List<Page> pages(List<Page> common, List<AgencyPlan> agencies) {
    return Stream.concat(
            common.stream(), agencies.stream().flatMap(agency -> agency.pages().stream()))
        .toList();
  }

  /** The paths of all files that the content makes. */
  private List<String> paths(ArchiveData data, OutputSelection outputs) {
    List<String> paths = new ArrayList<>();
    agencies.forEach(agency -> agency.attachments().forEach(paths::add));
    pages().forEach(page -> paths.add(page.path()));
    if (outputs.hasData()) {
      Downloads.all(data).forEach(file -> paths.add(file.path()));
    }
    return paths;
  }

  /**
   * The home page: the years of the agency without a folder of its own, and links to those with
   * one.
   */
  private static IndexPage home(
      ArchiveData data, Map<Subject, Long> explained, OutputSelection outputs) {
    Archive archive = data.archive();
    return new IndexPage(
        archive.site(),
        "index.html",
        archive.site().title(),
        archive.series().stream()
            .filter(series -> !series.agency().hasFolder())
            .flatMap(series -> IndexPage.listed(series, explained).stream())
            .toList(),
        archive.series().stream()
            .filter(series -> !series.agency().hasFolder())
            .flatMap(series -> IndexPage.missing(series).stream())
            .toList(),
        AgencyDirectory.of(archive),
        years(archive),
        outputs.hasData() ? DatasetView.of(data) : Optional.empty(),
        Optional.empty());
  }

  /** The years for which more than one agency could have published, the latest first. */
  private static List<Integer> years(Archive archive) {
    boolean several =
        archive.series().stream().filter(series -> series.agency().hasFolder()).count() > 1;
    return archive.series().stream()
        .filter(series -> several && series.agency().hasFolder())
        .flatMap(series -> series.reports().stream())
        .map(AnnualReport::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
