package io.github.gipsite.check;

import io.github.gipsite.check.Parallels.Source;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Narratives that are nearly those of the year before, or of another agency (雷同). */
final class CopiedText implements ArchiveCheck {
  private static final Rule RULE = Rule.warning("copied-from-last-year");

  /** By the folder of the agency. */
  private final Map<String, List<Said>> said;

  private final Map<Key, Parallels> parallels;

  private record Key(int year, String part) {}

  /** Among these agencies. */
  CopiedText(List<CheckedSeries> agencies) {
    this.said =
        agencies.stream()
            .collect(Collectors.toMap(one -> one.series().agency().folder(), CheckedSeries::said));
    this.parallels = parallels(agencies);
  }

  private static Map<Key, Parallels> parallels(List<CheckedSeries> agencies) {
    Map<Key, List<Source>> sources = new HashMap<>();
    for (CheckedSeries agency : agencies) {
      for (Said said : agency.said()) {
        if (said.passages().areEnough()) {
          sources
              .computeIfAbsent(new Key(said.year(), said.part()), key -> new ArrayList<>())
              .add(source(said, agency.series()));
        }
      }
    }
    return sources.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, same -> Parallels.of(same.getValue())));
  }

  private static Source source(Said said, ReportSeries series) {
    return new Source(
        series.agency().folder(), series.agency().name(), said.file(), said.passages());
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive) {
    return of(series, report.year()).stream()
        .filter(said -> said.passages().areEnough())
        .flatMap(said -> lastYear(said, report, series).or(() -> sibling(said, series)).stream())
        .toList();
  }

  private List<Said> of(ReportSeries series, int year) {
    return said.getOrDefault(series.agency().folder(), List.of()).stream()
        .filter(one -> one.year() == year)
        .toList();
  }

  private Optional<Diagnostic> lastYear(Said said, AnnualReport report, ReportSeries series) {
    return series
        .before(report)
        .flatMap(before -> part(said.part(), of(series, before.year())))
        .filter(before -> said.passages().areCopiedFrom(before.passages()))
        .map(before -> finding("copied-from-last-year", said, before.file(), before.year()));
  }

  private static Optional<Said> part(String id, List<Said> said) {
    return said.stream().filter(one -> one.part().equals(id)).findFirst();
  }

  private Optional<Diagnostic> sibling(Said said, ReportSeries series) {
    return Optional.ofNullable(parallels.get(new Key(said.year(), said.part())))
        .flatMap(same -> same.original(said.passages(), series.agency().folder()))
        .map(
            source ->
                finding("copied-from-last-year.sibling", said, source.file(), source.agency()));
  }

  private static Diagnostic finding(String key, Said said, String other, Object source) {
    return Diagnostic.of(RULE, SourceLocation.startOf(said.file()), key, said.name(), source)
        .withRelated(List.of(SourceLocation.startOf(other)));
  }
}
