package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.prose.PlainNarrative;
import java.util.List;
import java.util.Optional;

/** Reports a chapter six that says nothing of the information processing fee (信息处理费). */
final class FeeStatementCheck implements Check {
  private static final Rule RULE = Rule.warning("fee-statement");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    return checked.words().prose().stream()
        .filter(words -> !words.narrative().isEmpty())
        .flatMap(words -> finding(words).stream())
        .toList();
  }

  private static Optional<Diagnostic> finding(PlainNarrative words) {
    NarrativePart part = words.narrative().part();
    return part.topic()
        .filter(topic -> words.sentences().stream().noneMatch(one -> topic.isIn(one.text())))
        .map(
            topic ->
                Diagnostic.of(
                    RULE,
                    SourceLocation.startOf(words.narrative().source().file()),
                    "fee-statement",
                    part.name(),
                    topic.name()));
  }
}
