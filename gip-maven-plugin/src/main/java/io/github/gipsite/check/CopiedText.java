package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Narratives that are nearly those of the year before, or of another agency (雷同). */
final class CopiedText implements Check {
  private static final Rule RULE = Rule.warning("copied-from-last-year");

  /** Who else says a pair of sentences, by year and part; made at the first question. */
  private @Nullable Map<Key, Map<Integer, List<Source>>> sources;

  /** By the file of the narrative. */
  private final Map<String, Passages> passages = new ConcurrentHashMap<>();

  private record Key(int year, String part) {}

  /**
   * A narrative of an agency.
   *
   * @param file tells narratives apart
   */
  private record Source(String folder, String agency, String file) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : checked.report().narratives()) {
      Passages passages = passages(narrative, checked.agency());
      lastYear(checked, narrative, passages)
          .or(() -> sibling(checked, narrative, passages))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Diagnostic> lastYear(
      CheckedReport checked, Narrative narrative, Passages passages) {
    return checked
        .before()
        .flatMap(report -> report.narrative(narrative.part().id()))
        .filter(before -> passages.areCopiedFrom(passages(before, checked.agency())))
        .map(before -> before.source().file())
        .map(file -> finding("copied-from-last-year", narrative, file, checked.year() - 1));
  }

  private Optional<Diagnostic> sibling(
      CheckedReport checked, Narrative narrative, Passages passages) {
    Map<Integer, List<Source>> said =
        sources(checked.archive())
            .getOrDefault(new Key(checked.year(), narrative.part().id()), Map.of());
    Map<Source, Integer> shared = new HashMap<>();
    for (Integer pair : passages.pairs()) {
      said.getOrDefault(pair, List.of()).stream()
          .filter(source -> !source.folder().equals(checked.agency().folder()))
          .forEach(source -> shared.merge(source, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> passages.isCopy(entry.getValue()))
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(Source::file))
        .map(
            source ->
                finding(
                    "copied-from-last-year.sibling", narrative, source.file(), source.agency()));
  }

  private Passages passages(Narrative narrative, Agency agency) {
    return passages.computeIfAbsent(
        narrative.source().file(), file -> Passages.of(narrative, agency));
  }

  private synchronized Map<Key, Map<Integer, List<Source>>> sources(Archive archive) {
    if (sources == null) {
      sources = index(archive);
    }
    return sources;
  }

  private Map<Key, Map<Integer, List<Source>>> index(Archive archive) {
    Map<Key, Map<Integer, List<Source>>> index = new HashMap<>();
    for (ReportSeries series : archive.series()) {
      for (AnnualReport report : series.reports()) {
        for (Narrative narrative : report.narratives()) {
          Map<Integer, List<Source>> said =
              index.computeIfAbsent(
                  new Key(report.year(), narrative.part().id()), key -> new HashMap<>());
          Source source =
              new Source(
                  series.agency().folder(), series.agency().name(), narrative.source().file());
          for (Integer pair : passages(narrative, series.agency()).pairs()) {
            said.computeIfAbsent(pair, key -> new ArrayList<>()).add(source);
          }
        }
      }
    }
    return index;
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
