package io.github.gipsite.importer;

import io.github.gipsite.edition.Chapter;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;

/**
 * A paragraph that begins a chapter.
 *
 * @param paragraph where it stands
 * @param heading the words of the heading as written, with their number
 * @param rest what follows the heading in the same paragraph; may be empty
 */
record ChapterHeading(
    Chapter chapter,
    Rank rank,
    HeadingNumber.Style style,
    Paragraph paragraph,
    String heading,
    String rest) {
  /** The ways to know a chapter by its heading, the surest first. */
  enum Rank {
    /** The heading of the form. */
    LABEL,
    /** A wording that the edition knows. */
    ALIAS,
    /** A keyword of the chapter behind a number. */
    KEYWORD
  }

  /** Whether its number is that of the chapter in the form, or it has none. */
  boolean hasOwnNumber() {
    int number = HeadingNumber.of(heading).value();
    return number == 0 || number == ChapterHeadingMatcher.ordinal(chapter);
  }
}
