package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.similarity.NarrativeSignature;
import io.github.gipsite.similarity.ShingleIndex;
import io.github.gipsite.similarity.ShingleIndex.IndexedNarrative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reports narratives that are nearly those of the year before, or of another agency (雷同). Those
 * whose wording is prescribed are the same everywhere, rightly.
 */
final class CopiedTextCheck implements ArchiveCheck {
  private static final Rule RULE = Rule.warning("copied-from-last-year");

  /** The signatures of all narratives, by the folder of the agency. */
  private final Map<String, List<NarrativeSignature>> said;

  private final Map<Key, ShingleIndex> parallels;

  private record Key(int year, String part) {}

  /** Creates the check for an archive with these agencies. */
  CopiedTextCheck(List<CheckedSeries> agencies) {
    this.said =
        agencies.stream()
            .collect(Collectors.toMap(one -> one.series().agency().folder(), CheckedSeries::said));
    this.parallels = parallels(agencies);
  }

  private static Map<Key, ShingleIndex> parallels(List<CheckedSeries> agencies) {
    Map<Key, List<IndexedNarrative>> sources = new HashMap<>();
    for (CheckedSeries agency : agencies) {
      for (NarrativeSignature said : agency.said()) {
        if (said.passages().isLongEnough()) {
          sources
              .computeIfAbsent(new Key(said.year(), said.part()), key -> new ArrayList<>())
              .add(source(said, agency.series()));
        }
      }
    }
    return sources.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, same -> ShingleIndex.of(same.getValue())));
  }

  private static IndexedNarrative source(NarrativeSignature said, ReportSeries series) {
    return new IndexedNarrative(
        series.agency().folder(), series.agency().name(), said.file(), said.passages());
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive) {
    return signaturesOf(series, report.year()).stream()
        .filter(said -> said.passages().isLongEnough() && !isPrescribed(said.part(), report))
        .flatMap(said -> lastYear(said, report, series).or(() -> sibling(said, series)).stream())
        .toList();
  }

  private static boolean isPrescribed(String part, AnnualReport report) {
    return report.edition().narratives().stream()
        .anyMatch(narrative -> narrative.prescribed() && narrative.id().equals(part));
  }

  private List<NarrativeSignature> signaturesOf(ReportSeries series, int year) {
    return said.getOrDefault(series.agency().folder(), List.of()).stream()
        .filter(one -> one.year() == year)
        .toList();
  }

  private Optional<Diagnostic> lastYear(
      NarrativeSignature said, AnnualReport report, ReportSeries series) {
    return series
        .before(report)
        .flatMap(before -> part(said.part(), signaturesOf(series, before.year())))
        .filter(before -> said.passages().isCopyOf(before.passages()))
        .map(before -> finding("copied-from-last-year", said, before.file(), before.year()));
  }

  private static Optional<NarrativeSignature> part(String id, List<NarrativeSignature> said) {
    return said.stream().filter(one -> one.part().equals(id)).findFirst();
  }

  private Optional<Diagnostic> sibling(NarrativeSignature said, ReportSeries series) {
    return Optional.ofNullable(parallels.get(new Key(said.year(), said.part())))
        .flatMap(same -> same.original(said.passages(), series.agency().folder()))
        .map(
            source ->
                finding("copied-from-last-year.sibling", said, source.file(), source.agency()));
  }

  private static Diagnostic finding(
      String key, NarrativeSignature said, String other, Object source) {
    return Diagnostic.of(RULE, SourceLocation.startOf(said.file()), key, said.name(), source)
        .withRelated(List.of(SourceLocation.startOf(other)));
  }
}
