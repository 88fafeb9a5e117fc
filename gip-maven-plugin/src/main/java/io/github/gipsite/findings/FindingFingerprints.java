package io.github.gipsite.findings;

import io.github.gipsite.cache.Fingerprint;
import io.github.gipsite.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the fingerprints by which programs for reviewers know a finding again when its line has
 * moved. The same finding twice in a file has two, by their order.
 */
final class FindingFingerprints {
  private final Map<String, Integer> made = new HashMap<>();

  /** The fingerprint of the next finding of a run. */
  String next(Diagnostic finding) {
    String same =
        Fingerprint.of(
            List.of(
                finding.id(),
                finding.place().file(),
                finding.wording().toString(),
                finding.figures().toString()));
    int number = made.merge(same, 1, Integer::sum);
    return number == 1 ? same : Fingerprint.of(List.of(same, String.valueOf(number)));
  }
}
