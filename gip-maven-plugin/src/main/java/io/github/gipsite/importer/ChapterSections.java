package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.importer.ChapterHeading.Rank;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.ReportDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paragraphs of a document by the chapter that they stand in.
 *
 * @param outside those below a heading before the first or behind the last chapter that is none of
 *     the form
 * @param headings those that were taken for the heading of a chapter, in the order of the document
 */
record ChapterSections(
    Map<String, List<Paragraph>> byChapter,
    List<Paragraph> outside,
    List<ChapterHeading> headings) {
  private static final String OUTSIDE = "";

  /** No id of a chapter. */
  private static final String FRONT = " ";

  static ChapterSections of(ReportDocument document, Edition edition) {
    ChapterHeadingMatcher matcher = new ChapterHeadingMatcher(edition);
    List<Paragraph> paragraphs = ParagraphSplitter.split(document.paragraphs().toList(), matcher);
    Map<Paragraph, ChapterHeading> headings = ChapterHeadingSelection.of(paragraphs, matcher);
    String level = level(headings.values());
    List<Chapter> chapters = edition.chapters();
    Map<String, List<Paragraph>> sections = new LinkedHashMap<>();
    chapters.forEach(chapter -> sections.put(chapter.id(), new ArrayList<>()));
    List<ChapterHeading> taken = new ArrayList<>();
    String current = frontOf(edition);
    for (Paragraph paragraph : paragraphs) {
      ChapterHeading heading = headings.get(paragraph);
      if (heading != null) {
        current = heading.chapter().id();
        List<Paragraph> section = sections.computeIfAbsent(current, id -> new ArrayList<>());
        taken.add(heading);
        section.addAll(opened(heading, section));
      } else {
        current = isEdge(current, edition) && isOutside(paragraph, level) ? OUTSIDE : current;
        sections.computeIfAbsent(current, id -> new ArrayList<>()).add(paragraph);
      }
    }
    List<Paragraph> outside = Optional.ofNullable(sections.remove(OUTSIDE)).orElse(List.of());
    return new ChapterSections(sections, outside, taken);
  }

  /** The chapter before the first heading, or what stands there where the form has none. */
  private static String frontOf(Edition edition) {
    return edition.chapters().stream()
        .filter(Chapter::isPreface)
        .findFirst()
        .map(Chapter::id)
        .orElse(FRONT);
  }

  /** The paragraphs before the first heading of a chapter. */
  List<Paragraph> front(Edition edition) {
    return byChapter.getOrDefault(frontOf(edition), List.of());
  }

  /** What of a heading belongs to the words of its chapter. */
  private static List<Paragraph> opened(ChapterHeading heading, List<Paragraph> section) {
    Paragraph paragraph = heading.paragraph();
    if (heading.rank() == Rank.KEYWORD && !section.isEmpty() && heading.rest().isEmpty()) {
      // A chapter in two: 五、存在的问题, 六、改进措施.
      return List.of(new Paragraph(paragraph.number(), "# ", paragraph.words()));
    }
    return heading.rest().isEmpty() ? List.of() : List.of(paragraph.last(heading.rest()));
  }

  /** Whether a chapter is the first or the last, beside which a page has parts of its own. */
  private static boolean isEdge(String chapter, Edition edition) {
    List<Chapter> chapters = edition.chapters();
    return chapter.equals(frontOf(edition))
        || chapter.equals(chapters.get(chapters.size() - 1).id());
  }

  /** Whether a paragraph is a heading as those of chapters are, or a line below the report. */
  private static boolean isOutside(Paragraph paragraph, String level) {
    boolean isInner = HeadingNumber.of(paragraph.text()).isInner();
    boolean isHeading = paragraph.isHeading() && paragraph.mark().equals(level) && !isInner;
    return isHeading || PageLineDetector.isClosingLine(paragraph);
  }

  /** The level of the headings of chapters; empty where they are mere paragraphs. */
  private static String level(Iterable<ChapterHeading> headings) {
    for (ChapterHeading heading : headings) {
      return heading.paragraph().mark();
    }
    return "";
  }

  /** The last chapter whose heading is there. */
  Optional<Chapter> lastChapter() {
    return headings.isEmpty()
        ? Optional.empty()
        : Optional.of(headings.get(headings.size() - 1).chapter());
  }

  List<Paragraph> paragraphsOf(Chapter chapter) {
    return byChapter.getOrDefault(chapter.id(), List.of());
  }

  /** The words of the last chapter that has any. */
  List<Paragraph> lastWords() {
    List<Paragraph> last = List.of();
    for (List<Paragraph> words : byChapter.values()) {
      last = words.isEmpty() ? last : words;
    }
    return last;
  }

  /** The same without some paragraphs. */
  ChapterSections without(List<Paragraph> removed) {
    Map<String, List<Paragraph>> rest = new LinkedHashMap<>();
    byChapter.forEach(
        (chapter, words) ->
            rest.put(chapter, words.stream().filter(it -> !removed.contains(it)).toList()));
    return new ChapterSections(rest, outside, headings);
  }
}
