package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instructions and placeholders of the form that were left in. */
final class LeftoverTemplate implements Check {
  private static final Rule RULE = Rule.error("leftover-template");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Pattern leftover : checked.report().edition().text().leftovers()) {
      Matcher title = leftover.matcher(checked.report().title());
      if (title.find()) {
        findings.add(
            Diagnostic.of(
                RULE, checked.report().places().title(), "leftover-template", title.group()));
      }
      for (Prose prose : checked.words().prose()) {
        Matcher matcher = leftover.matcher(prose.text());
        while (matcher.find()) {
          findings.add(
              Diagnostic.of(
                  RULE,
                  prose.place(matcher.start(), matcher.end()),
                  "leftover-template",
                  matcher.group()));
        }
      }
    }
    return findings;
  }
}
