package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.NormalizedLabel;
import io.github.gipsite.importer.document.ReportDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a document by the chapter that they stand in.
 *
 * @param outside those below a heading that is like a chapter's but is none of the form
 */
record ChapterSections(Map<String, List<Paragraph>> byChapter, List<Paragraph> outside) {
  private static final int LONGEST_HEADING = 45;
  private static final String OUTSIDE = "";
  private static final Pattern OPENING =
      Pattern.compile("[\\s\u3000]*[一二三四五六1-6][、.．]\\s*([^：:。\\s]{4,40})[：:。\\s]++(\\S.*)");

  static ChapterSections of(ReportDocument document, Edition edition) {
    Map<String, List<Paragraph>> sections = new LinkedHashMap<>();
    edition.chapters().forEach(chapter -> sections.put(chapter.id(), new ArrayList<>()));
    Map<String, Chapter> headings = headings(edition);
    String level = level(document, headings);
    String current = edition.chapters().get(0).id();
    String last = edition.chapters().get(edition.chapters().size() - 1).id();
    for (Paragraph paragraph : document.paragraphs().toList()) {
      Matcher opening = OPENING.matcher(paragraph.text());
      Optional<Chapter> heading = heading(headings, paragraph.text());
      Optional<Chapter> opened =
          opening.matches() ? heading(headings, opening.group(1)) : Optional.empty();
      if (heading.isPresent()) {
        current = heading.get().id();
      } else if (opened.isPresent()) {
        current = opened.get().id();
        sections
            .computeIfAbsent(current, id -> new ArrayList<>())
            .add(new Paragraph(paragraph.number(), "", opening.group(2)));
      } else {
        boolean other = paragraph.isHeading() && paragraph.mark().equals(level);
        current =
            other || (current.equals(last) && PageLineDetector.isClosingLine(paragraph))
                ? OUTSIDE
                : current;
        sections.computeIfAbsent(current, id -> new ArrayList<>()).add(paragraph);
      }
    }
    List<Paragraph> outside = sections.getOrDefault(OUTSIDE, List.of());
    return new ChapterSections(sections, outside);
  }

  /** The level of the headings of chapters; empty where they are mere paragraphs. */
  private static String level(ReportDocument document, Map<String, Chapter> headings) {
    return document
        .paragraphs()
        .filter(paragraph -> heading(headings, paragraph.text()).isPresent())
        .map(Paragraph::mark)
        .findFirst()
        .orElse("");
  }

  List<Paragraph> paragraphsOf(Chapter chapter) {
    return byChapter.getOrDefault(chapter.id(), List.of());
  }

  /** Chapters by what they are called. */
  private static Map<String, Chapter> headings(Edition edition) {
    Map<String, Chapter> headings = new HashMap<>();
    for (Chapter chapter : edition.chapters()) {
      headings.putIfAbsent(NormalizedLabel.unnumbered(chapter.heading()), chapter);
      chapter
          .also()
          .forEach(also -> headings.putIfAbsent(NormalizedLabel.unnumbered(also), chapter));
    }
    return headings;
  }

  private static Optional<Chapter> heading(Map<String, Chapter> headings, String text) {
    String words = text.length() > LONGEST_HEADING ? "" : NormalizedLabel.unnumbered(text);
    return words.isEmpty() ? Optional.empty() : Optional.ofNullable(headings.get(words));
  }
}
