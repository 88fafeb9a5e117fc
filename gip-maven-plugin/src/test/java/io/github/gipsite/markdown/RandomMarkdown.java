package io.github.gipsite.markdown;

import java.util.List;
import java.util.Random;

/** Markdown that is put together at random, the same each time. */
final class RandomMarkdown {
  private static final int MOST_PIECES = 8;

  private final Random random = new Random(20250303);
  private final List<String> pieces;

  /**
   * Of pieces that may follow one another in any order.
   *
   * @param pieces each of which has something to do with what is tried
   */
  RandomMarkdown(List<String> pieces) {
    this.pieces = pieces;
  }

  /** Other words each time. */
  String next() {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(MOST_PIECES);
    for (int i = 0; i < count; i++) {
      words.append(pieces.get(random.nextInt(pieces.size())));
    }
    return words.toString();
  }
}
