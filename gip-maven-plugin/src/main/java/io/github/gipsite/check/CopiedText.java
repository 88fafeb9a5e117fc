package io.github.gipsite.check;

import io.github.gipsite.check.Parallels.Source;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Narratives that are nearly those of the year before, or of another agency (雷同). */
final class CopiedText implements ArchiveCheck {
  private static final Rule RULE = Rule.warning("copied-from-last-year");

  /** Made at the first question. */
  private @Nullable Map<Key, Parallels> parallels;

  /** By the file of the narrative. */
  private final Map<String, Passages> passages = new ConcurrentHashMap<>();

  private record Key(int year, String part) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      Passages passages = passages(narrative, series.agency());
      if (passages.areEnough()) {
        lastYear(report, series, narrative)
            .or(() -> sibling(report.year(), series.agency(), narrative, archive))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Diagnostic> lastYear(
      AnnualReport report, ReportSeries series, Narrative narrative) {
    Passages passages = passages(narrative, series.agency());
    return series
        .before(report)
        .flatMap(before -> before.narrative(narrative.part().id()))
        .filter(before -> passages.areCopiedFrom(passages(before, series.agency())))
        .map(before -> before.source().file())
        .map(file -> finding("copied-from-last-year", narrative, file, report.year() - 1));
  }

  private Optional<Diagnostic> sibling(
      int year, Agency agency, Narrative narrative, Archive archive) {
    return Optional.ofNullable(parallels(archive).get(new Key(year, narrative.part().id())))
        .flatMap(parallels -> parallels.original(passages(narrative, agency), agency.folder()))
        .map(
            source ->
                finding(
                    "copied-from-last-year.sibling", narrative, source.file(), source.agency()));
  }

  private Passages passages(Narrative narrative, Agency agency) {
    return passages.computeIfAbsent(
        narrative.source().file(), file -> Passages.of(narrative, agency));
  }

  private synchronized Map<Key, Parallels> parallels(Archive archive) {
    if (parallels == null) {
      parallels = index(archive);
    }
    return parallels;
  }

  private Map<Key, Parallels> index(Archive archive) {
    Map<Key, List<Source>> sources = new HashMap<>();
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        for (Narrative narrative : report.narratives()) {
          Passages passages = passages(narrative, series.agency());
          if (passages.areEnough()) {
            sources
                .computeIfAbsent(
                    new Key(report.year(), narrative.part().id()), key -> new ArrayList<>())
                .add(source(narrative, series.agency(), passages));
          }
        }
      }
    }
    Map<Key, Parallels> index = new HashMap<>();
    sources.forEach((key, same) -> index.put(key, Parallels.of(same)));
    return index;
  }

  private static Source source(Narrative narrative, Agency agency, Passages passages) {
    return new Source(agency.folder(), agency.name(), narrative.source().file(), passages);
  }

  private static Diagnostic finding(String key, Narrative narrative, String other, Object source) {
    return Diagnostic.of(
            RULE,
            SourceLocation.startOf(narrative.source().file()),
            key,
            narrative.part().name(),
            source)
        .withRelated(List.of(SourceLocation.startOf(other)));
  }
}
