package io.github.gipsite.report;

import io.github.gipsite.edition.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of a report: its table and narratives.
 *
 * @param narratives its words; of a file that is missing there are none
 */
public record ReportChapter(
    Chapter chapter, List<Narrative> narratives, Optional<ReportTable> table) {
  public ReportChapter {
    narratives = List.copyOf(narratives);
  }

  static ReportChapter of(Chapter chapter, AnnualReport report) {
    List<Narrative> narratives =
        chapter.narratives().stream().flatMap(part -> report.narrative(part).stream()).toList();
    return new ReportChapter(chapter, narratives, chapter.table().flatMap(report::table));
  }

  public String id() {
    return chapter.id();
  }

  /** The heading of the chapter: that of the form, or the first line of its words. */
  public String heading() {
    return narratives.stream()
        .filter(words -> words.part().headed())
        .findFirst()
        .map(Narrative::heading)
        .orElse(chapter.heading());
  }

  /** Whether the chapter is the preface, as {@link Chapter#isPreface}. */
  public boolean isPreface() {
    return chapter.isPreface();
  }

  public boolean isEmpty() {
    return narratives.isEmpty() && table.isEmpty();
  }
}
