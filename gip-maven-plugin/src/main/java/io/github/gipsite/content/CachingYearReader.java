package io.github.gipsite.content;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the head and the findings of a year from the cache of the last run where nothing in its
 * folder has changed since.
 */
final class CachingYearReader implements YearReader {
  private final YearReader reader;
  private final SourceFolder content;
  private final ReportHeadCodec heads;
  private final BuildCache cache;
  private final String program;
  private final LazyReportBodies bodies;

  /**
   * Creates a reader for one run.
   *
   * @param reader reads what is not in the cache
   * @param program another one where something else may be read in the same files
   * @param bodies what is read late
   */
  CachingYearReader(
      YearReader reader,
      SourceFolder content,
      Editions editions,
      BuildCache cache,
      String program,
      LazyReportBodies bodies) {
    this.reader = reader;
    this.content = content;
    this.heads = new ReportHeadCodec(editions);
    this.cache = cache;
    this.program = program;
    this.bodies = bodies;
  }

  /** The signature is taken first: what is touched while it is read has another one next time. */
  @Override
  public YearReading read(Agency agency, String folder, String reportFolder, int year) {
    Optional<String> key = key(agency, folder, reportFolder);
    YearReadingCodec codec = new YearReadingCodec(heads, head -> bodies.lazyReport(head, agency));
    Optional<YearReading> last = key.flatMap(noted -> cache.find(noted, codec));
    if (last.isPresent()) {
      return last.get();
    }
    YearReading reading = reader.read(agency, folder, reportFolder, year);
    key.ifPresent(noted -> cache.put(noted, reading, codec));
    return reading;
  }

  private Optional<String> key(Agency agency, String folder, String reportFolder) {
    List<String> parts = new ArrayList<>(List.of(program, agency.toString()));
    for (String of : List.of(folder, reportFolder)) {
      Optional<String> signature = content.signature(of);
      if (signature.isEmpty()) {
        return Optional.empty();
      }
      parts.addAll(List.of(of, signature.get()));
    }
    return Optional.of(Fingerprint.of(parts));
  }
}
