package io.github.gipsite.similarity;

import java.util.Arrays;

/**
 * Splits a text into shingles of two consecutive sentences. A shingle is the hash of its words as
 * {@link String#hashCode} computes it, with a stop between the two sentences; no string is built
 * for it, because there are several for each of many thousand narratives.
 */
final class SentenceShingler {
  private static final int SHORTEST_SENTENCE = 5;

  /** The base of the hash of {@link String}. */
  private static final int BASE = 31;

  /** The marks that end a sentence. */
  private final String ends;

  private int[] pairs = new int[16];
  private int count;

  /**
   * The hash and length of the current sentence so far, and {@code BASE} to the power of the
   * length.
   */
  private int hash;

  private int length;
  private int power = 1;

  /** The hash of the previous sentence, and whether there is one. */
  private int before;

  private boolean begun;

  /** The words so far. */
  private int words;

  SentenceShingler(String ends) {
    this.ends = ends;
  }

  /** The number of words (characters) of the text so far. */
  int words() {
    return words;
  }

  void accept(char c) {
    if (c >= '一' && c <= '鿿') {
      if (!isNumeral(c)) {
        hash = hash * BASE + c;
        power *= BASE;
        length++;
        words++;
      }
    } else if (ends.indexOf(c) >= 0) {
      endSentence();
    }
  }

  /** The shingles of the text, each once. */
  int[] shingles() {
    endSentence();
    Arrays.sort(pairs, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[distinct++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, distinct);
  }

  /** Ends a sentence; a very short one is skipped. */
  private void endSentence() {
    if (length >= SHORTEST_SENTENCE) {
      if (begun) {
        add((before * BASE + '。') * power + hash);
      }
      before = hash;
      begun = true;
    }
    hash = 0;
    length = 0;
    power = 1;
  }

  private void add(int pair) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count * 2);
    }
    pairs[count++] = pair;
  }

  private static boolean isNumeral(char c) {
    return switch (c) {
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
      default -> false;
    };
  }
}
