package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Claim;
import io.github.gipsite.prose.PhrasePattern;
import io.github.gipsite.prose.Prose;
import io.github.gipsite.prose.Sentence;
import io.github.gipsite.report.NamedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/** Words that say there was nothing of a kind, where the table says otherwise. */
final class TextClaim implements Check {
  private static final Rule RULE = Rule.warning("text-claim");

  /** By what the claim says. */
  private final Map<String, PhrasePattern> patterns = new ConcurrentHashMap<>();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Claim claim : checked.report().edition().text().claims()) {
      PhrasePattern pattern = patterns.computeIfAbsent(claim.say(), PhrasePattern::new);
      for (Prose prose : checked.words().prose()) {
        if (pattern.mayBeIn(prose.text())) {
          prose.sentences().forEach(sentence -> check(claim, pattern, sentence, checked, findings));
        }
      }
    }
    return findings;
  }

  private static void check(
      Claim claim,
      PhrasePattern pattern,
      Sentence sentence,
      CheckedReport checked,
      List<Diagnostic> findings) {
    if (!pattern.mayBeIn(sentence.text())) {
      return;
    }
    Matcher matcher = pattern.matcher(sentence.text());
    if (!matcher.find()
        || claim.unless().matcher(sentence.text()).find()
        || !pattern.fits(matcher, checked.year())
        || sentence.yearBefore(matcher.start(), checked.year()) != checked.year()) {
      return;
    }
    for (String name : claim.zero()) {
      checked
          .figure(name)
          .filter(figure -> figure.value().filter(value -> value.signum() > 0).isPresent())
          .ifPresent(figure -> findings.add(finding(sentence, matcher, figure)));
    }
  }

  private static Diagnostic finding(Sentence sentence, Matcher matcher, NamedFigure figure) {
    return Diagnostic.of(
            RULE,
            sentence.place(matcher.start(), matcher.end()),
            "text-claim",
            matcher.group(),
            figure.label(),
            figure.value().orElseThrow().toPlainString())
        .withFigures(figure.ids())
        .withRelated(List.of(figure.place()));
  }
}
