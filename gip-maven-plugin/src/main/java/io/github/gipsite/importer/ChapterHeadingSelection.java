package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.importer.ChapterHeading.Rank;
import io.github.gipsite.importer.HeadingNumber.Style;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Selects the headings of a document that begin a chapter: those that are numbered as its chapters
 * are, and of those for one chapter the surest. Where chapters are numbered 一、, a number in
 * brackets never begins one.
 */
final class ChapterHeadingSelection {
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_UNNUMBERED = 3;

  private final List<ChapterHeading> candidates;

  private ChapterHeadingSelection(List<ChapterHeading> candidates) {
    this.candidates = candidates;
  }

  /** The headings of chapters by their paragraph, in the order of the document. */
  static Map<Paragraph, ChapterHeading> of(
      List<Paragraph> paragraphs, ChapterHeadingMatcher matcher) {
    return new ChapterHeadingSelection(
            paragraphs.stream().flatMap(it -> matcher.match(it).stream()).toList())
        .selected();
  }

  private Map<Paragraph, ChapterHeading> selected() {
    Style style = style();
    List<ChapterHeading> numbered = candidates.stream().filter(it -> it.style() == style).toList();
    Set<Chapter> found = chapters(numbered.stream());
    int first = numbered.isEmpty() ? 0 : numbered.get(0).paragraph().number();
    Map<Chapter, Rank> surest = new HashMap<>();
    List<ChapterHeading> usable =
        candidates.stream()
            .filter(it -> it.style() == style || isMisnumbered(it, style, found, first))
            .toList();
    usable.forEach(
        it ->
            surest.merge(
                it.chapter(), it.rank(), (one, two) -> two.compareTo(one) < 0 ? two : one));
    Map<Paragraph, ChapterHeading> selected = new LinkedHashMap<>();
    for (ChapterHeading heading : usable) {
      if (heading.rank() == surest.get(heading.chapter())) {
        selected.put(heading.paragraph(), heading);
      }
    }
    return selected;
  }

  /**
   * Whether a heading lacks the number that those of the document have: it was lost, or the first
   * chapter is numbered in another way.
   *
   * @param first the number of the first paragraph with a number of that style
   */
  private boolean isMisnumbered(
      ChapterHeading heading, Style style, Set<Chapter> found, int first) {
    boolean isFirst = heading.paragraph().number() < first;
    return style == Style.CHINESE
        && !found.contains(heading.chapter())
        && heading.rank() == Rank.LABEL
        && (heading.style() == Style.NONE || (isFirst && heading.hasOwnNumber()));
  }

  /** How the chapters of the document are numbered. */
  private Style style() {
    if (count(Style.PART, it -> true) >= FEWEST_PARTS) {
      return Style.PART;
    }
    boolean isUnnumbered =
        count(Style.NONE, it -> it.rank() == Rank.LABEL) >= FEWEST_UNNUMBERED
            && count(Style.CHINESE, it -> it.rank() == Rank.LABEL) == 0;
    if (count(Style.CHINESE, it -> true) > 0 && !isUnnumbered) {
      return Style.CHINESE;
    }
    return Stream.of(Style.NONE, Style.BRACKETED, Style.ARABIC)
        .max(
            (one, two) ->
                Integer.compare(
                    count(one, it -> it.rank() != Rank.KEYWORD),
                    count(two, it -> it.rank() != Rank.KEYWORD)))
        .orElse(Style.NONE);
  }

  private int count(Style style, Predicate<ChapterHeading> filter) {
    return chapters(candidates.stream().filter(it -> it.style() == style).filter(filter)).size();
  }

  private static Set<Chapter> chapters(Stream<ChapterHeading> headings) {
    Set<Chapter> chapters = new HashSet<>();
    headings.forEach(it -> chapters.add(it.chapter()));
    return chapters;
  }
}
