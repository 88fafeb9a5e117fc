package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.report.Explanation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Matches the explanations of one report to its findings, and finds those that match none. */
final class ExplanationMatcher {
  private final List<Explanation> explanations;
  private final List<String> explainable;
  private final Set<Explanation> used = new HashSet<>();

  /**
   * Creates a matcher for the explanations of one report.
   *
   * @param explainable ids of the checks whose findings can be explained
   */
  ExplanationMatcher(List<Explanation> explanations, List<String> explainable) {
    this.explanations = explanations;
    this.explainable = explainable;
  }

  /** Returns the finding, with its explanation where there is one. */
  Diagnostic apply(Diagnostic finding) {
    List<Explanation> fitting = explanations.stream().filter(one -> one.explains(finding)).toList();
    used.addAll(fitting);
    return fitting.stream()
        .findFirst()
        .map(one -> finding.withExplanation(one.reason()))
        .orElse(finding);
  }

  /** Returns a finding for each explanation that matched nothing. */
  List<Diagnostic> stale() {
    return explanations.stream().filter(one -> !used.contains(one)).map(this::stale).toList();
  }

  private Diagnostic stale(Explanation one) {
    if (explainable.contains(one.check())) {
      return finding(one, "stale-explanation", one.figure().orElse(""));
    }
    List<String> nearest = NearestNames.to(one.check(), explainable);
    return nearest.isEmpty()
        ? finding(one, "stale-explanation.no-check", "")
        : finding(one, "stale-explanation.no-check.nearest", nearest);
  }

  private static Diagnostic finding(Explanation one, String key, Object more) {
    return Diagnostic.of(Checks.STALE_EXPLANATION, one.place(), key, one.check(), more);
  }
}
