package io.github.gipsite.prose;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Phrase;

/**
 * A number in a sentence that states a figure, by a phrase of the edition.
 *
 * @param start where the number begins in the sentence
 * @param end where it ends
 * @param year the year it is said of
 */
public record FigureStatement(
    Phrase phrase, Numeral number, Sentence sentence, int start, int end, int year) {
  /** The number as written. */
  public String written() {
    return sentence.text().substring(start, end);
  }

  public SourceLocation place() {
    return sentence.place(start, end);
  }
}
