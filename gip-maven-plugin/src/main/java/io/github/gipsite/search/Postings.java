package io.github.gipsite.search;

import java.util.Arrays;

/** The reports in which a token occurs, by number, while they are collected. */
final class Postings {
  private int[] numbers = new int[2];
  private int size;

  /**
   * Of some reports.
   *
   * @param numbers ascending
   */
  static Postings of(int[] numbers) {
    Postings postings = new Postings();
    postings.numbers = numbers;
    postings.size = numbers.length;
    return postings;
  }

  /** Adds a report, unless it is there; numbers come in ascending order. */
  void add(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + size / 2 + 1);
    }
    numbers[size++] = number;
  }

  /** Adds other reports. */
  void addAll(Postings others) {
    int[] both = new int[size + others.size];
    int own = 0;
    int other = 0;
    for (int i = 0; i < both.length; i++) {
      boolean isOwn = other == others.size || (own < size && numbers[own] < others.numbers[other]);
      both[i] = isOwn ? numbers[own++] : others.numbers[other++];
    }
    numbers = both;
    size = both.length;
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, size);
  }
}
