package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.report.Explanation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches the explanations of one report to its findings, and finds those that match none. */
final class ExplanationMatcher {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final List<Explanation> explanations;
  private final List<String> explainable;
  private final Set<Explanation> used = new HashSet<>();

  /** The figures of the findings that nothing has explained, by check. */
  private final Map<String, Set<String>> unexplained = new HashMap<>();

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
    if (fitting.isEmpty()) {
      unexplained
          .computeIfAbsent(finding.id(), id -> new LinkedHashSet<>())
          .addAll(finding.figures());
    }
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
    if (explainable.contains(one.check()) && one.figure().stream().anyMatch(HAN.asPredicate())) {
      return inChinese(one);
    }
    if (explainable.contains(one.check())) {
      return finding(one, "stale-explanation", one.figure().orElse(""));
    }
    List<String> nearest = NearestNames.to(one.check(), explainable);
    return nearest.isEmpty()
        ? finding(one, "stale-explanation.no-check", "")
        : finding(one, "stale-explanation.no-check.nearest", nearest);
  }

  /** The finding on a figure that is called by its Chinese name and not by its id. */
  private Diagnostic inChinese(Explanation one) {
    List<String> meant = List.copyOf(unexplained.getOrDefault(one.check(), Set.of()));
    return Diagnostic.of(
        Checks.STALE_EXPLANATION,
        one.figurePlace(),
        meant.size() == 1 ? "stale-explanation.figure-meant" : "stale-explanation.chinese-figure",
        one.figure().orElseThrow(),
        meant);
  }

  private static Diagnostic finding(Explanation one, String key, Object more) {
    return Diagnostic.of(Checks.STALE_EXPLANATION, one.place(), key, one.check(), more);
  }
}
