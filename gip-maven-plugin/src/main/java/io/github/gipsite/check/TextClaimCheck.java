package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Claim;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.KeywordFilter;
import io.github.gipsite.prose.PhraseMatch;
import io.github.gipsite.prose.PhrasePattern;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.NamedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reports words that say there was nothing of a kind, where the table says otherwise. */
final class TextClaimCheck implements Check {
  private static final Rule RULE = Rule.warning("text-claim");

  /** The claims by the id of the edition. */
  private final Map<String, KeywordFilter<CompiledClaim>> claims = new ConcurrentHashMap<>();

  /** A claim with its pattern. */
  private record CompiledClaim(Claim claim, PhrasePattern pattern) {}

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    KeywordFilter<CompiledClaim> ready = ready(checked.report().edition());
    List<Diagnostic> findings = new ArrayList<>();
    for (Sentence sentence : checked.words().sentences()) {
      for (CompiledClaim claim : ready.matching(sentence.text())) {
        check(claim, sentence, checked, findings);
      }
    }
    return findings;
  }

  private KeywordFilter<CompiledClaim> ready(Edition edition) {
    return claims.computeIfAbsent(
        edition.id(),
        id ->
            KeywordFilter.of(
                edition.text().claims().stream()
                    .map(claim -> new CompiledClaim(claim, new PhrasePattern(claim.say())))
                    .toList(),
                ready -> ready.pattern().requiredKeywords()));
  }

  private static void check(
      CompiledClaim ready, Sentence sentence, CheckedReport checked, List<Diagnostic> findings) {
    List<PhraseMatch> matches = ready.pattern().matches(sentence.text(), checked.year());
    if (matches.isEmpty()
        || ready.claim().unless().isIn(sentence.text())
        || sentence.yearBefore(matches.get(0).start(), checked.year()) != checked.year()) {
      return;
    }
    for (String name : ready.claim().zero()) {
      checked
          .figure(name)
          .filter(figure -> figure.value().filter(value -> value.signum() > 0).isPresent())
          .ifPresent(figure -> findings.add(finding(sentence, matches.get(0), figure)));
    }
  }

  private static Diagnostic finding(Sentence sentence, PhraseMatch match, NamedFigure figure) {
    return Diagnostic.of(
            RULE,
            sentence.place(match.start(), match.end()),
            "text-claim",
            sentence.text().substring(match.start(), match.end()),
            figure.label(),
            figure.value().orElseThrow().toPlainString())
        .withFigures(figure.ids())
        .withRelated(List.of(figure.place()));
  }
}
