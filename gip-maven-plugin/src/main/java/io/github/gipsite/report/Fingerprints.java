package io.github.gipsite.report;

import io.github.gipsite.source.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Another one where what was read is another.
 *
 * @param all of words, figures and attachments
 * @param figures of what figures were read from: all that is no chapter
 */
public record Fingerprints(String all, String figures) {
  /** Of an agency with its reports. */
  static Fingerprints of(Agency agency, List<AnnualReport> reports) {
    return new Fingerprints(
        of(agency, reports, Fingerprints::all), of(agency, reports, Fingerprints::figures));
  }

  private static String of(
      Agency agency, List<AnnualReport> reports, Function<Fingerprints, String> part) {
    List<String> all = new ArrayList<>(List.of(agency.toString()));
    reports.forEach(report -> all.add(part.apply(report.fingerprints())));
    return Fingerprint.of(all);
  }
}
