package io.github.gipsite.similarity;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Narrative;
import java.util.Arrays;

/**
 * The set of every two sentences in a row of a text, without figures, punctuation and the name of
 * the agency. Single sentences are common property of these reports; their order is not.
 */
public final class ShingleSet {
  /** Fewer pairs than this say nothing. */
  private static final int FEWEST = 3;

  /** How many of 10 pairs make a copy. */
  private static final int MOST_OF_TEN = 8;

  /** One number for each pair, sorted, so that another text is quickly asked for it. */
  private final int[] pairs;

  private ShingleSet(int[] pairs) {
    this.pairs = pairs;
  }

  /**
   * Those with these numbers.
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

  static ShingleSet of(Narrative narrative, Agency agency) {
    SentenceShingler pairs = new SentenceShingler();
    for (char c : narrative.source().text().replace(agency.name(), "").toCharArray()) {
      pairs.accept(c);
    }
    return new ShingleSet(pairs.shingles());
  }

  /** Not to be changed. */
  int[] shingles() {
    return pairs;
  }

  int count() {
    return pairs.length;
  }

  /** Whether there is enough to tell a copy by. */
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

  /** Whether so many shared pairs make this text a copy. */
  boolean isCopy(int shared) {
    return isLongEnough() && shared * 10 >= pairs.length * MOST_OF_TEN;
  }
}
