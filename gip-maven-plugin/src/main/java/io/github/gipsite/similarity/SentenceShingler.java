package io.github.gipsite.similarity;

import java.util.Arrays;

/**
 * Reads a text character by character, and numbers every two sentences in a row. The number is the
 * hash of their words as {@link String#hashCode} has it, with a stop between the two; no text is
 * put together for it, because there are several for each of many thousand narratives.
 */
final class SentenceShingler {
  private static final int SHORTEST_SENTENCE = 5;

  /** Of the hash of a text: each character counts so many times as much as the next. */
  private static final int BASE = 31;

  private int[] pairs = new int[16];
  private int count;

  /** Hash and number of characters of this sentence so far, and {@code BASE} to the power of it. */
  private int hash;

  private int length;
  private int power = 1;

  /** Hash of the sentence before, and whether there is one. */
  private int before;

  private boolean begun;

  void accept(char c) {
    if (c >= '一' && c <= '鿿') {
      if (!isNumeral(c)) {
        hash = hash * BASE + c;
        power *= BASE;
        length++;
      }
    } else if (endsSentence(c)) {
      endSentence();
    }
  }

  /** All that there are, each once. */
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

  /** A very short one is passed over. */
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

  private static boolean endsSentence(char c) {
    return switch (c) {
      case '。', '；', '！', '？', '\n' -> true;
      default -> false;
    };
  }
}
