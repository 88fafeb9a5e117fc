package io.github.gipsite.search;

import org.jspecify.annotations.Nullable;

/**
 * Postings by pair of characters. Thirty million pairs of an archive of ten thousand reports come
 * by here, and none of them becomes an object.
 */
final class BigramPostings {
  private static final int FIRST_SIZE = 1 << 10;

  /** Spreads neighbouring numbers over the table. */
  private static final int SPREAD = 0x9E3779B1;

  /** Takes pairs one by one. */
  @FunctionalInterface
  interface BigramConsumer {
    void read(char first, char second, PostingList postings);
  }

  /** Both characters of a pair in one number; no character of a pair is 0. */
  private int[] pairs = new int[FIRST_SIZE];

  private @Nullable PostingList[] postings = new PostingList[FIRST_SIZE];
  private int size;

  /** Those of a pair, if it has any. */
  @Nullable PostingList known(char first, char second) {
    return postings[slot(pair(first, second))];
  }

  /** Those of a pair, to which may be added; new ones where it has none yet. */
  PostingList of(char first, char second) {
    int pair = pair(first, second);
    int slot = slot(pair);
    PostingList known = postings[slot];
    return known != null ? known : put(pair, slot);
  }

  private static int pair(char first, char second) {
    return (first << Character.SIZE) | second;
  }

  private PostingList put(int pair, int slot) {
    PostingList fresh = new PostingList();
    pairs[slot] = pair;
    postings[slot] = fresh;
    size++;
    if (size * 2 > pairs.length) {
      grow();
    }
    return fresh;
  }

  /** Where a pair is, or would be. All bits have a say in it: a table may be large. */
  private int slot(int pair) {
    int spread = pair * SPREAD;
    int slot = (spread ^ (spread >>> Character.SIZE)) & (pairs.length - 1);
    while (pairs[slot] != pair && pairs[slot] != 0) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldPairs = pairs;
    @Nullable PostingList[] oldPostings = postings;
    pairs = new int[oldPairs.length * 2];
    postings = new PostingList[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        postings[slot] = oldPostings[i];
      }
    }
  }

  /** In no order. */
  void forEach(BigramConsumer reader) {
    for (int i = 0; i < pairs.length; i++) {
      PostingList known = postings[i];
      if (known != null) {
        reader.read((char) (pairs[i] >>> Character.SIZE), (char) pairs[i], known);
      }
    }
  }
}
