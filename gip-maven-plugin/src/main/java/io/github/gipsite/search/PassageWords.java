package io.github.gipsite.search;

/**
 * The words between the parts of a passage, which readers see among what was found.
 *
 * @param afterName stands between a row or an indicator and its figures
 * @param betweenFigures stands between two figures of a row
 * @param correction puts a correction into a sentence
 */
public record PassageWords(String afterName, String betweenFigures, CorrectionSentence correction) {
  /** Puts a correction into a sentence. */
  @FunctionalInterface
  public interface CorrectionSentence {
    /** The sentence; all that is given is text as it was written. */
    String of(String date, String figure, String old, String corrected, String reason);
  }
}
