package io.github.gipsite.similarity;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Narrative;
import java.util.Arrays;

/**
 * The set of shingles of a text: every two consecutive sentences, without figures, punctuation and
 * the name of the agency. Single sentences are common to these reports; their order is not.
 */
public final class ShingleSet {
  /** The least number of shingles that can show a copy. */
  private static final int FEWEST = 3;

  /** The number of shared shingles, of 10, that makes a copy. */
  private static final int MOST_OF_TEN = 8;

  /** The fewest words (characters) of few sentences that nobody writes a second time by chance. */
  private static final int FEWEST_WORDS = 80;

  private static final String STOPS = "。；！？\n";
  private static final String COMMAS = "，：";

  /** The shingles in ascending order, for fast comparison. */
  private final int[] pairs;

  private ShingleSet(int[] pairs) {
    this.pairs = pairs;
  }

  /**
   * Creates a set from shingles in ascending order.
   *
   * @throws IllegalArgumentException where they are not in ascending order, each once
   */
  static ShingleSet of(int[] pairs) {
    for (int i = 1; i < pairs.length; i++) {
      if (pairs[i - 1] >= pairs[i]) {
        throw new IllegalArgumentException("not in order: " + pairs[i]);
      }
    }
    return new ShingleSet(pairs);
  }

  /** Reads a narrative. One of few sentences that says much is split at its commas too. */
  static ShingleSet of(Narrative narrative, Agency agency) {
    char[] text = narrative.source().text().replace(agency.name(), "").toCharArray();
    SentenceShingler sentences = new SentenceShingler(STOPS);
    ShingleSet set = read(text, sentences);
    return set.isLongEnough() || sentences.words() < FEWEST_WORDS
        ? set
        : read(text, new SentenceShingler(STOPS + COMMAS));
  }

  private static ShingleSet read(char[] text, SentenceShingler pairs) {
    for (char c : text) {
      pairs.accept(c);
    }
    return new ShingleSet(pairs.shingles());
  }

  /** The shingles; the array must not be changed. */
  int[] shingles() {
    return pairs;
  }

  int count() {
    return pairs.length;
  }

  /** Whether the text is long enough to recognise a copy. */
  public boolean isLongEnough() {
    return pairs.length >= FEWEST;
  }

  public boolean isCopyOf(ShingleSet other) {
    int shared = 0;
    for (int pair : pairs) {
      shared += Arrays.binarySearch(other.pairs, pair) >= 0 ? 1 : 0;
    }
    return isCopy(shared);
  }

  /** Whether this number of shared shingles makes a copy of the text. */
  boolean isCopy(int shared) {
    return isLongEnough() && shared * 10 >= pairs.length * MOST_OF_TEN;
  }
}
