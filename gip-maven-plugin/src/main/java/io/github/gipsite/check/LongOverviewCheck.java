package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.prose.PlainNarrative;
import java.util.List;

/** Reports chapters that are longer than the form advises. */
final class LongOverviewCheck implements Check {
  private static final Rule RULE = new Rule("long-overview", Severity.INFO);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    return checked.words().prose().stream()
        .filter(LongOverviewCheck::isLong)
        .map(
            prose ->
                Diagnostic.of(
                    RULE,
                    SourceLocation.startOf(prose.narrative().source().file()),
                    "long-overview",
                    prose.narrative().part().name(),
                    length(prose),
                    prose.narrative().part().longest()))
        .toList();
  }

  /**
   * Whether a text is too long. The number of all characters nearly always shows that it is not.
   */
  private static boolean isLong(PlainNarrative prose) {
    int longest = prose.narrative().part().longest();
    return prose.text().length() > longest && length(prose) > longest;
  }

  /** The number of characters that are not white space. */
  private static int length(PlainNarrative prose) {
    return (int)
        prose.text().codePoints().filter(c -> !Character.isWhitespace(c) && c != '\u3000').count();
  }
}
