package io.github.gipsite.report;

import io.github.gipsite.cache.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The fingerprints of the files that an agency or a report was read from.
 *
 * @param all of words, figures and attachments
 * @param figures of everything but the chapters
 */
public record ReportFingerprints(String all, String figures) {
  /** Combines the fingerprints of an agency and its reports. */
  static ReportFingerprints of(Agency agency, List<AnnualReport> reports) {
    return new ReportFingerprints(
        of(agency, reports, ReportFingerprints::all),
        of(agency, reports, ReportFingerprints::figures));
  }

  private static String of(
      Agency agency, List<AnnualReport> reports, Function<ReportFingerprints, String> part) {
    List<String> all = new ArrayList<>(List.of(agency.toString()));
    reports.forEach(report -> all.add(part.apply(report.fingerprints())));
    return Fingerprint.of(all);
  }
}
