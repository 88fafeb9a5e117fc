package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.Explanation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The explanations of one report, and which of them still explain something. */
final class Explained {
  private final List<Explanation> explanations;
  private final Set<Explanation> used = new HashSet<>();

  Explained(List<Explanation> explanations) {
    this.explanations = explanations;
  }

  /** The finding, with its explanation where there is one. */
  Diagnostic apply(Diagnostic finding) {
    Optional<Explanation> explanation =
        explanations.stream().filter(one -> one.explains(finding)).findFirst();
    explanation.ifPresent(used::add);
    return explanation.map(one -> finding.explained(one.reason())).orElse(finding);
  }

  /** A finding for each explanation that explained nothing. */
  List<Diagnostic> stale() {
    return explanations.stream()
        .filter(one -> !used.contains(one))
        .map(
            one ->
                Diagnostic.of(
                    Checks.STALE_EXPLANATION,
                    one.place(),
                    "stale-explanation",
                    one.check(),
                    one.figure().orElse("")))
        .toList();
  }
}
