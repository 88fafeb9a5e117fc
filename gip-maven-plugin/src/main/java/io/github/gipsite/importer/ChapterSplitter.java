package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a chapter, by the file they go to. Where its parts alternate, as a problem and its
 * remedy in each paragraph, the first file stands for all of them.
 *
 * @param leftovers words in a chapter that the form gives none
 */
record ChapterSplitter(Map<NarrativePart, List<Paragraph>> files, List<Leftover> leftovers) {
  static ChapterSplitter of(Chapter chapter, List<Paragraph> paragraphs) {
    List<NarrativePart> parts = chapter.narratives();
    if (parts.isEmpty()) {
      return new ChapterSplitter(Map.of(), paragraphs.stream().map(FrontMatter::leftover).toList());
    }
    Map<NarrativePart, List<Paragraph>> files = new LinkedHashMap<>();
    List<Paragraph> rest = paragraphs;
    for (int i = 1; i < parts.size(); i++) {
      PartBoundary boundary = new PartBoundary(parts.get(i - 1), parts.get(i), rest);
      put(files, parts.get(i - 1), boundary.before());
      rest = boundary.after();
    }
    put(files, parts.get(parts.size() - 1), rest);
    return new ChapterSplitter(files, List.of());
  }

  private static void put(
      Map<NarrativePart, List<Paragraph>> files, NarrativePart part, List<Paragraph> words) {
    if (!words.isEmpty()) {
      files.put(part, new ArrayList<>(words));
    }
  }
}
