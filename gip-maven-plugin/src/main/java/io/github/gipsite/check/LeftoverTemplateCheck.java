package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.KeywordPattern;
import io.github.gipsite.prose.KeywordFilter;
import io.github.gipsite.prose.PlainNarrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/** Reports instructions and placeholders of the form that were left in. */
final class LeftoverTemplateCheck implements Check {
  private static final Rule RULE = Rule.error("leftover-template");

  /** The instructions and placeholders by the id of the edition. */
  private final Map<String, KeywordFilter<KeywordPattern>> leftovers = new ConcurrentHashMap<>();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    KeywordFilter<KeywordPattern> known = leftovers(checked.report().edition());
    List<Diagnostic> findings = new ArrayList<>();
    String title = checked.report().title();
    for (KeywordPattern leftover : known.matching(title)) {
      Matcher matcher = leftover.pattern().matcher(title);
      if (matcher.find()) {
        findings.add(finding(checked.report().places().title(), matcher));
      }
    }
    for (PlainNarrative prose : checked.words().prose()) {
      for (KeywordPattern leftover : known.matching(prose.text())) {
        Matcher matcher = leftover.pattern().matcher(prose.text());
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

  private KeywordFilter<KeywordPattern> leftovers(Edition edition) {
    return leftovers.computeIfAbsent(
        edition.id(),
        id ->
            KeywordFilter.of(edition.text().leftovers(), leftover -> List.of(leftover.keywords())));
  }
}
