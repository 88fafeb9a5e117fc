package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reports Markdown that a page does not show as it was meant, each with the line as it should be.
 * Of several mishaps in a line the first that is looked for counts.
 */
final class MarkdownMishapCheck implements Check {
  private static final Rule RULE = Rule.warning("markdown-mishap");

  private final List<MishapFinder> finders =
      List.of(
          new CommentMishaps(),
          PastedTableMishaps.withTabs(),
          PastedTableMishaps.withFullWidthStrokes(),
          new TableMishaps(),
          new HeadingMishaps(),
          new IndentMishaps(),
          new ListMishaps(),
          new EmphasisMishaps(),
          new LinkMishaps());

  /** The names of all chapters, by the id of the edition. */
  private final Map<String, List<ChapterNames>> names = new ConcurrentHashMap<>();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Edition edition = checked.report().edition();
    List<ChapterNames> chapters =
        names.computeIfAbsent(edition.id(), id -> ChapterNames.of(edition.chapters()));
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : checked.report().narratives()) {
      Stream<MishapFinder> headings =
          narrative.part().headed() || narrative.isEmpty()
              ? Stream.of()
              : Stream.of(new ChapterHeadingMishaps(chapters, narrative.part()));
      List<MishapFinder> all = Stream.concat(headings, finders.stream()).toList();
      find(narrative.source(), all).forEach(one -> findings.add(finding(narrative.source(), one)));
    }
    return findings;
  }

  private static List<MarkdownMishap> find(SourceText source, List<MishapFinder> finders) {
    MarkdownLines chapter = MarkdownLines.of(source.text());
    List<MarkdownMishap> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (MishapFinder finder : finders) {
      for (MarkdownMishap one : finder.find(chapter)) {
        if (taken.get(one.start(), one.end()).isEmpty()) {
          taken.set(one.start(), one.end());
          found.add(one);
        }
      }
    }
    found.sort(Comparator.comparingInt(MarkdownMishap::start));
    return found;
  }

  private static Diagnostic finding(SourceText source, MarkdownMishap mishap) {
    int lineEnd = source.text().indexOf('\n', mishap.start());
    int end = lineEnd < 0 ? mishap.end() : Math.min(mishap.end(), lineEnd);
    return Diagnostic.of(
        RULE,
        source.place(mishap.start(), end - mishap.start()),
        "markdown-mishap." + mishap.variant(),
        source.text().substring(mishap.start(), end).strip(),
        mishap.mended(),
        mishap.more());
  }
}
