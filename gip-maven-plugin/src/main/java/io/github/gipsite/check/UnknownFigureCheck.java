package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ResolvedReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports references in the words, such as <code>{{requests.received}}</code>, to figures that do
 * not exist.
 */
final class UnknownFigureCheck implements Check {
  private static final Rule RULE = Rule.error("unknown-figure");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public boolean isExplainable() {
    return false;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    ResolvedReference.Resolver resolver =
        ResolvedReference.Resolver.of(checked.report(), checked.series());
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : checked.report().narratives()) {
      for (FigureReference reference : FigureReference.in(narrative.source())) {
        if (resolver.resolve(reference) instanceof ResolvedReference.Unknown unknown) {
          int length = reference.end() - reference.start();
          findings.add(
              Diagnostic.of(
                  RULE,
                  narrative.source().place(reference.start(), length),
                  unknown.why().key(),
                  unknown.why().arguments().toArray()));
        }
      }
    }
    return findings;
  }
}
