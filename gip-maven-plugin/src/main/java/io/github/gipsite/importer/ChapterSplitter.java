package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a chapter, by the file they go to.
 *
 * @param leftovers words in a chapter that the form gives none
 */
record ChapterSplitter(Map<NarrativePart, List<Paragraph>> files, List<Leftover> leftovers) {
  static ChapterSplitter of(Chapter chapter, List<Paragraph> paragraphs) {
    if (chapter.narratives().isEmpty()) {
      return new ChapterSplitter(Map.of(), paragraphs.stream().map(FrontMatter::leftover).toList());
    }
    Map<NarrativePart, List<Paragraph>> files = new LinkedHashMap<>();
    int from = 0;
    for (int i = 0; i < chapter.narratives().size(); i++) {
      boolean last = i == chapter.narratives().size() - 1;
      int to = last ? paragraphs.size() : end(paragraphs, from, chapter.narratives().get(i + 1));
      if (from < to) {
        files.put(chapter.narratives().get(i), new ArrayList<>(paragraphs.subList(from, to)));
      }
      from = to;
    }
    return new ChapterSplitter(files, List.of());
  }

  /** Where the next part begins; each part has a paragraph at least. */
  private static int end(List<Paragraph> paragraphs, int from, NarrativePart next) {
    for (int i = from + 1; i < paragraphs.size(); i++) {
      if (begins(paragraphs.get(i), next)) {
        return i;
      }
    }
    return paragraphs.size();
  }

  private static boolean begins(Paragraph paragraph, NarrativePart part) {
    String words = NormalizedLabel.beginning(paragraph.text());
    boolean heading = MarkdownWriter.subHeading(paragraph).isPresent() || paragraph.isHeading();
    return part.begins().stream()
        .anyMatch(word -> words.startsWith(word) || (heading && words.contains(word)));
  }
}
