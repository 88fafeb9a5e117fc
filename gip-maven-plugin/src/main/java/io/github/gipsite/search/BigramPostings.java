package io.github.gipsite.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Postings by pair of characters. */
final class BigramPostings {
  /** Takes pairs one by one. */
  @FunctionalInterface
  interface BigramConsumer {
    void read(char first, char second, PostingList postings);
  }

  /** The postings by both characters of a pair in one number. */
  private final Map<Integer, PostingList> postings = new HashMap<>();

  /** Returns the postings of a pair, if it has any. */
  @Nullable PostingList known(char first, char second) {
    return postings.get(pair(first, second));
  }

  /** Returns the postings of a pair, to which may be added; new ones where it has none yet. */
  PostingList of(char first, char second) {
    return postings.computeIfAbsent(pair(first, second), pair -> new PostingList());
  }

  private static int pair(char first, char second) {
    return (first << Character.SIZE) | second;
  }

  /** In no order. */
  void forEach(BigramConsumer reader) {
    postings.forEach(
        (pair, known) -> reader.read((char) (pair >>> Character.SIZE), (char) (int) pair, known));
  }
}
