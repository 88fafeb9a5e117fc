package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.prose.Candidates;
import io.github.gipsite.prose.Prose;
import io.github.gipsite.prose.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/** Instructions and placeholders of the form that were left in. */
final class LeftoverTemplate implements Check {
  private static final Rule RULE = Rule.error("leftover-template");

  /** By the id of the edition. */
  private final Map<String, Candidates<WordPattern>> leftovers = new ConcurrentHashMap<>();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Candidates<WordPattern> leftovers = leftovers(checked.report().edition());
    List<Diagnostic> findings = new ArrayList<>();
    String title = checked.report().title();
    for (WordPattern leftover : leftovers.in(title)) {
      Matcher matcher = leftover.matcher(title);
      if (matcher.find()) {
        findings.add(finding(checked.report().places().title(), matcher));
      }
    }
    for (Prose prose : checked.words().prose()) {
      for (WordPattern leftover : leftovers.in(prose.text())) {
        Matcher matcher = leftover.matcher(prose.text());
        while (matcher.find()) {
          findings.add(finding(prose.place(matcher.start(), matcher.end()), matcher));
        }
      }
    }
    return findings;
  }

  private static Diagnostic finding(SourceLocation place, Matcher matcher) {
    return Diagnostic.of(RULE, place, "leftover-template", matcher.group());
  }

  private Candidates<WordPattern> leftovers(Edition edition) {
    return leftovers.computeIfAbsent(
        edition.id(),
        id ->
            Candidates.of(
                edition.text().leftovers().stream().map(WordPattern::new).toList(),
                WordPattern::needs));
  }
}
