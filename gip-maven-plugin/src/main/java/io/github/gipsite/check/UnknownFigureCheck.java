package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ResolvedReference;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reports references in the words, such as <code>{{requests.received}}</code>, to figures that do
 * not exist.
 */
final class UnknownFigureCheck implements Check {
  private static final Rule RULE = Rule.error("unknown-figure");

  /** A reference in braces of which at least the opening ones are full-width. */
  private static final Pattern FULL_WIDTH =
      Pattern.compile("(?:｛[｛{]|\\{｛)([^{}｛｝\n]{1,100})[｝}]{2}");

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
      findings.addAll(inFullWidthBraces(narrative.source()));
      for (FigureReference reference : FigureReference.in(narrative.source())) {
        int length = reference.end() - reference.start();
        ResolvedReference resolved = resolver.resolve(reference);
        if (resolved instanceof ResolvedReference.Known
            && isPercentSignTwice(reference, narrative.source().text())) {
          findings.add(
              Diagnostic.of(
                      RULE,
                      narrative.source().place(reference.end(), 1),
                      "unknown-figure.percent-twice",
                      narrative.source().text().substring(reference.start(), reference.end()))
                  .withSeverity(Severity.WARNING));
        }
        if (resolved instanceof ResolvedReference.Unknown unknown) {
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

  /** Whether a percentage, which has its sign, is followed by another one. */
  private static boolean isPercentSignTwice(FigureReference reference, String text) {
    return reference.show().equals("percent-change")
        && reference.end() < text.length()
        && "%％".indexOf(text.charAt(reference.end())) >= 0;
  }

  /** The findings on references that are none, and are published as they stand. */
  private static List<Diagnostic> inFullWidthBraces(SourceText source) {
    if (source.text().indexOf('｛') < 0) {
      return List.of();
    }
    return FULL_WIDTH
        .matcher(source.text())
        .results()
        .map(
            found ->
                Diagnostic.of(
                    RULE,
                    source.place(found.start(), found.end() - found.start()),
                    "unknown-figure.full-width-braces",
                    "{{" + found.group(1).strip() + "}}"))
        .toList();
  }
}
