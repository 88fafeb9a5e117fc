package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.report.FigureReference;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ResolvedReference;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports references in the words, such as <code>{{requests.received}}</code>, to figures that do
 * not exist.
 */
final class UnknownFigureCheck implements Check {
  private static final Rule RULE = Rule.error("unknown-figure");

  /** A reference of which at least one of the opening braces is full-width. */
  private static final Pattern FULL_WIDTH_OPENING =
      Pattern.compile("(?:｛[｛{]|\\{｛)([^{}｛｝\n]{1,100})[｝}]{1,2}");

  /** A reference that begins as it should, and ends in other braces, or in one. */
  private static final Pattern OTHER_END =
      Pattern.compile("\\{\\{([^{}｛｝\n]{1,100})(?:｝[｝}]?|}｝?)");

  /** A name in single braces. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "[{｛](?<![{｛]{2}) {0,3}([a-z][a-z-]{0,60}(?:\\.[a-z0-9-]{1,60}){1,3})"
              + "(\\|[a-z-]{1,20})? {0,3}[}｝]{1,2}");

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
      findings.addAll(inSingleBraces(narrative.source(), checked.report().edition()));
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
              otherEnd(reference, narrative.source())
                  .orElseGet(
                      () ->
                          Diagnostic.of(
                              RULE,
                              narrative.source().place(reference.start(), length),
                              unknown.why().key(),
                              unknown.why().arguments().toArray())));
        }
      }
    }
    return findings;
  }

  /** The findings on names of figures that are published as they stand. */
  private static List<Diagnostic> inSingleBraces(SourceText source, Edition edition) {
    return SINGLE
        .matcher(source.text())
        .results()
        .filter(found -> FigureName.resolve(edition, found.group(1)).isPresent())
        .map(
            found ->
                Diagnostic.of(
                    RULE,
                    source.place(found.start(), found.end() - found.start()),
                    "unknown-figure.single-braces",
                    "{{" + found.group(1) + Objects.requireNonNullElse(found.group(2), "") + "}}"))
        .toList();
  }

  /** Whether a percentage, which has its sign, is followed by another one. */
  private static boolean isPercentSignTwice(FigureReference reference, String text) {
    return reference.show().equals("percent-change")
        && reference.end() < text.length()
        && "%％".indexOf(text.charAt(reference.end())) >= 0;
  }

  /** The finding on a reference that ends in other braces than it should, or in one. */
  private static Optional<Diagnostic> otherEnd(FigureReference reference, SourceText source) {
    Matcher written =
        OTHER_END.matcher(source.text()).region(reference.start(), source.text().length());
    if (reference.closed() || !written.lookingAt()) {
      return Optional.empty();
    }
    boolean isFullWidth = written.group().indexOf('｝') >= 0;
    return Optional.of(
        Diagnostic.of(
            RULE,
            source.place(written.start(), written.end() - written.start()),
            isFullWidth ? "unknown-figure.full-width-end" : "unknown-figure.one-brace",
            mended(written)));
  }

  private static String mended(MatchResult written) {
    return "{{" + written.group(1).strip() + "}}";
  }

  /** The findings on references that are none, and are published as they stand. */
  private static List<Diagnostic> inFullWidthBraces(SourceText source) {
    if (source.text().indexOf('｛') < 0) {
      return List.of();
    }
    return FULL_WIDTH_OPENING
        .matcher(source.text())
        .results()
        .map(
            found ->
                Diagnostic.of(
                    RULE,
                    source.place(found.start(), found.end() - found.start()),
                    "unknown-figure.full-width-braces",
                    mended(found)))
        .toList();
  }
}
