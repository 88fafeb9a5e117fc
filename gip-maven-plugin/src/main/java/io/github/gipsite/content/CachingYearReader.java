package io.github.gipsite.content;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.report.Agency;
import io.github.gipsite.source.SourceFolder;
import java.util.List;
import java.util.Optional;

/**
 * Takes the head and the findings of a year from the cache of the last run where nothing in its
 * folder has changed since.
 */
final class CachingYearReader implements YearReader {
  private final YearReader reader;
  private final SourceFolder content;
  private final Editions editions;
  private final BuildCache notes;
  private final String program;
  private final LazyReportBodies bodies;

  /**
   * Creates a reader for one run.
   *
   * @param reader reads what is not noted
   * @param program another one where something else may be read in the same files
   * @param bodies what is read late
   */
  CachingYearReader(
      YearReader reader,
      SourceFolder content,
      Editions editions,
      BuildCache notes,
      String program,
      LazyReportBodies bodies) {
    this.reader = reader;
    this.content = content;
    this.editions = editions;
    this.notes = notes;
    this.program = program;
    this.bodies = bodies;
  }

  /** The stamp is taken first: what is touched while it is read has another one next time. */
  @Override
  public YearReading read(Agency agency, String folder, int year) {
    Optional<String> key = content.signature(folder).map(stamp -> key(agency, folder, stamp));
    Optional<YearReading> last = key.flatMap(noted -> cached(noted, agency));
    if (last.isPresent()) {
      notes.keep(key.orElseThrow());
      return last.get();
    }
    YearReading reading = reader.read(agency, folder, year);
    key.ifPresent(
        noted -> ReportHeadCodec.write(reading).ifPresent(line -> notes.put(noted, line)));
    return reading;
  }

  private String key(Agency agency, String folder, String stamp) {
    return Fingerprint.of(List.of(program, agency.toString(), folder, stamp));
  }

  private Optional<YearReading> cached(String key, Agency agency) {
    return notes
        .find(key)
        .flatMap(line -> ReportHeadCodec.read(line, editions))
        .map(
            noted ->
                new YearReading(
                    Optional.of(bodies.lazyReport(noted.head(), agency)), noted.findings()));
  }
}
