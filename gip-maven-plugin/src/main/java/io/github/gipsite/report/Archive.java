package io.github.gipsite.report;

import io.github.gipsite.edition.Edition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All agencies of a site with their reports: the result of reading a content folder.
 *
 * <pre>{@code
 * for (ReportSeries series : archive.series()) {
 *   series.latestFirst().forEach(report -> show(series.agency(), report));
 * }
 * }</pre>
 *
 * <p>It is immutable; checks, pages and downloads are made from it alone.
 *
 * @param series one for each agency, in the order of the site, and then of their folders
 */
public record Archive(Site site, List<ReportSeries> series) {
  public Archive {
    series = List.copyOf(series);
    site = new Site(site.title(), site.fields(), site.breadcrumb(), language(site, series));
  }

  private static Locale language(Site site, List<ReportSeries> series) {
    return latestEdition(series).map(Edition::language).orElse(site.language());
  }

  private static Optional<Edition> latestEdition(List<ReportSeries> series) {
    return series.stream()
        .flatMap(one -> one.reports().stream())
        .max(Comparator.comparingInt(AnnualReport::year))
        .map(AnnualReport::edition);
  }

  /** The edition of the latest report; empty where there is no report. */
  public Optional<Edition> latestEdition() {
    return latestEdition(series);
  }

  /** The same archive without the years that are still being filled in. */
  public Archive withoutDrafts() {
    return new Archive(site, series.stream().map(ReportSeries::withoutDrafts).toList());
  }

  public int reportCount() {
    return series.stream().mapToInt(one -> one.reports().size()).sum();
  }

  /** The units whose reports an agency sums up, each once and never itself, in its order. */
  public List<ReportSeries> units(Agency summary) {
    if (summary.rollUp().isEmpty()) {
      return List.of();
    }
    Map<String, ReportSeries> byFolder = new HashMap<>();
    series.forEach(one -> byFolder.put(one.agency().folder(), one));
    byFolder.remove(summary.folder());
    return summary.rollUp().stream()
        .distinct()
        .map(byFolder::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The figures of the units of a summary for its year. */
  public UnitTotals rolledUp(Agency summary, AnnualReport report) {
    List<ReportSeries> units = units(summary);
    List<UnitFigures> figures =
        units.stream()
            .flatMap(
                unit ->
                    unit.report(report.year()).stream()
                        .map(one -> UnitFigures.of(unit.agency(), one)))
            .toList();
    return UnitTotals.of(
        report.year(),
        report.edition(),
        units.stream().map(ReportSeries::agency).toList(),
        figures);
  }
}
