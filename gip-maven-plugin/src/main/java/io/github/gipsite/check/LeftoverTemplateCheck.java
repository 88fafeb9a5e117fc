package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.PlainNarrative;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports instructions and placeholders of the form that were left in. */
final class LeftoverTemplateCheck implements Check {
  private static final Rule RULE = Rule.error("leftover-template");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Pattern> leftovers = checked.report().edition().text().leftovers();
    List<Diagnostic> findings = new ArrayList<>();
    String title = checked.report().title();
    for (Pattern leftover : leftovers) {
      Matcher matcher = leftover.matcher(title);
      if (matcher.find()) {
        findings.add(finding(checked.report().places().title(), matcher));
      }
    }
    for (PlainNarrative prose : checked.words().prose()) {
      for (Pattern leftover : leftovers) {
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
}
