package io.github.gipsite.search;

import java.util.Arrays;

/** The reports in which a token occurs, by number, while they are collected. */
final class Postings {
  private int[] numbers = new int[2];
  private int size;

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

  /** Adds reports that come later. */
  void addAll(Postings later) {
    numbers = Arrays.copyOf(numbers, size + later.size);
    System.arraycopy(later.numbers, 0, numbers, size, later.size);
    size += later.size;
  }

  int[] numbers() {
    return Arrays.copyOf(numbers, size);
  }
}
