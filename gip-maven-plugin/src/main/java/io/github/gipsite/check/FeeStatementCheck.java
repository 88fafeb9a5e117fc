package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.Narrative;
import java.util.List;

/** Reports a chapter six that does not mention the information processing fee (信息处理费). */
final class FeeStatementCheck implements Check {
  private static final Rule RULE = Rule.warning("fee-statement");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    return checked.report().narratives().stream()
        .filter(narrative -> isSilent(narrative) && !narrative.isEmpty())
        .map(
            narrative ->
                Diagnostic.of(
                    RULE,
                    SourceLocation.startOf(narrative.source().file()),
                    "fee-statement",
                    narrative.part().name(),
                    narrative.part().mentions().get(0)))
        .toList();
  }

  private static boolean isSilent(Narrative narrative) {
    List<String> mentions = narrative.part().mentions();
    return !mentions.isEmpty() && mentions.stream().noneMatch(narrative.source().text()::contains);
  }
}
