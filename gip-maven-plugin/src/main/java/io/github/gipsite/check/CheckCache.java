package io.github.gipsite.check;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.similarity.NarrativeSignature;
import io.github.gipsite.source.ReportExhausted;
import java.util.List;
import java.util.Optional;

/**
 * Checks agencies, and reuses the findings of the last run for an agency that has not changed; then
 * neither its figures nor its words are read.
 *
 * @param maker another one where a check may find something else
 */
record CheckCache(BuildCache cache, String maker, AgencyChecks own) {
  /** Checks several agencies at a time. */
  CheckedSeries check(ReportSeries series) {
    String key = Fingerprint.of(List.of(maker, series.fingerprints().all()));
    CheckedSeriesCodec codec = new CheckedSeriesCodec(series);
    Optional<CheckedSeries> last = cache.find(key, codec);
    if (last.isPresent()) {
      return last.get();
    }
    try {
      CheckResults results = own.run(series);
      CheckedSeries checked =
          new CheckedSeries(
              series, results.findings(), results.coverage(), NarrativeSignature.ofReports(series));
      cache.put(key, checked, codec);
      return checked;
    } catch (ReportExhausted e) {
      // Not in the cache: the next run may have more memory.
      return new CheckedSeries(
          series, List.of(e.finding()), Coverage.ofReports(series.reports().size()), List.of());
    }
  }
}
