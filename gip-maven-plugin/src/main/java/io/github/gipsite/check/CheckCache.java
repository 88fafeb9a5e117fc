package io.github.gipsite.check;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.cache.FindingsCodec;
import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.similarity.NarrativeSignature;
import io.github.gipsite.similarity.NarrativeSignatureCodec;
import io.github.gipsite.source.ReportExhausted;
import java.util.List;
import java.util.Optional;

/**
 * Checks agencies, and reuses the findings of the last run for an agency that has not changed; then
 * neither its figures nor its words are read.
 *
 * @param notes a line for each agency: its findings, a tab, what it says
 * @param maker another one where a check may find something else
 */
record CheckCache(BuildCache notes, String maker, AgencyChecks own) {
  /** Of several agencies at a time. */
  CheckedSeries check(ReportSeries series) {
    String key = Fingerprint.of(List.of(maker, series.fingerprints().all()));
    Optional<CheckedSeries> last = notes.find(key).flatMap(line -> read(series, line));
    if (last.isPresent()) {
      notes.keep(key);
      return last.get();
    }
    try {
      return noted(
          key, new CheckedSeries(series, own.run(series), NarrativeSignature.ofReports(series)));
    } catch (ReportExhausted e) {
      // Not noted: the next run may have more memory.
      return new CheckedSeries(series, List.of(e.finding()), List.of());
    }
  }

  private CheckedSeries noted(String key, CheckedSeries checked) {
    FindingsCodec.write(checked.findings())
        .ifPresent(
            findings ->
                notes.put(key, findings + "\t" + NarrativeSignatureCodec.write(checked.said())));
    return checked;
  }

  /** Empty where somebody else wrote the line. */
  private static Optional<CheckedSeries> read(ReportSeries series, String line) {
    try {
      // There is none in JSON.
      int tab = line.indexOf('\t');
      List<Diagnostic> findings = FindingsCodec.read(line.substring(0, tab));
      return Optional.of(
          new CheckedSeries(
              series, findings, NarrativeSignatureCodec.read(line.substring(tab + 1))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
