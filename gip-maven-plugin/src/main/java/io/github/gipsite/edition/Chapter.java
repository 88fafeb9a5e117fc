package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of the form: words, a table, or both.
 *
 * @param heading as printed; empty for the chapter before the first heading
 * @param also other wordings of the heading, seen in published reports
 * @param keywords words of which one, behind a number, makes a heading that of this chapter
 * @param table id of its table
 */
public record Chapter(
    String id,
    String heading,
    List<String> also,
    List<String> keywords,
    List<NarrativePart> narratives,
    Optional<String> table) {
  public Chapter {
    also = List.copyOf(also);
    keywords = List.copyOf(keywords);
    narratives = List.copyOf(narratives);
  }

  /** The chapter that consists of one file, which begins with its heading. */
  static Chapter ofFile(String file) {
    NarrativePart part = NarrativePart.ofFile(file);
    return new Chapter(
        part.id(), part.name(), List.of(), List.of(), List.of(part), Optional.empty());
  }

  /** Whether it stands before the first heading. */
  public boolean isPreface() {
    return heading.isEmpty();
  }
}
