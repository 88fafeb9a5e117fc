package io.github.gipsite.search;

import java.util.Arrays;

/**
 * The reports in which a token occurs, by number, while they are collected: in any order. Ten
 * million of them stand in memory at a time for ten thousand reports, so each is written as how far
 * it is from the one before, in as few bytes as that takes.
 */
final class Postings {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] code = new byte[2];
  private int bytes;
  private int size;
  private int last = -1;

  /** Of some reports, each once. */
  static Postings of(int[] numbers) {
    Postings postings = new Postings();
    postings.addAll(numbers);
    return postings;
  }

  /** Adds a report, unless it was the last to be added. */
  void add(int number) {
    if (number != last) {
      int step = number - last;
      // A step back takes no more than one forward.
      int rest = (step << 1) ^ (step >> (Integer.SIZE - 1));
      for (; rest >>> BITS != 0; rest >>>= BITS) {
        append(rest | MORE);
      }
      append(rest);
      last = number;
      size++;
    }
  }

  private void append(int next) {
    if (bytes == code.length) {
      code = Arrays.copyOf(code, bytes + bytes / 2 + 1);
    }
    code[bytes++] = (byte) next;
  }

  /** Adds other reports, none of which is among these. */
  void addAll(Postings others) {
    addAll(others.inOrderOfAdding());
  }

  private void addAll(int[] numbers) {
    for (int number : numbers) {
      add(number);
    }
  }

  /** Ascending. */
  int[] numbers() {
    int[] numbers = inOrderOfAdding();
    Arrays.sort(numbers);
    return numbers;
  }

  private int[] inOrderOfAdding() {
    int[] numbers = new int[size];
    int number = -1;
    int at = 0;
    for (int i = 0; i < size; i++) {
      int step = 0;
      int shift = 0;
      for (; code[at] < 0; shift += BITS) {
        step |= (code[at++] & (MORE - 1)) << shift;
      }
      step |= code[at++] << shift;
      number += (step >>> 1) ^ -(step & 1);
      numbers[i] = number;
    }
    return numbers;
  }
}
