package io.github.gipsite.search;

import java.util.Arrays;

/**
 * The places of the reports in which a token occurs, while they are collected. Ten thousand reports
 * have ten million of them in memory, so that each is stored as the distance to the previous one,
 * mostly in one byte.
 */
final class PostingList {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private byte[] code = new byte[2];
  private int bytes;
  private int size;
  private int last = -1;

  /** Adds a place, unless it was the last to be added; none comes before that. */
  void add(int place) {
    if (place != last) {
      int rest = place - last - 1;
      for (; rest >>> BITS != 0; rest >>>= BITS) {
        append(rest | MORE);
      }
      append(rest);
      last = place;
      size++;
    }
  }

  private void append(int next) {
    if (bytes == code.length) {
      code = Arrays.copyOf(code, bytes + bytes / 2 + 1);
    }
    code[bytes++] = (byte) next;
  }

  /**
   * Adds other postings.
   *
   * @param start the place of what has the first place there
   */
  void addAll(PostingList others, int start) {
    for (int place : others.places()) {
      add(start + place);
    }
  }

  /** The places in ascending order. */
  int[] places() {
    int[] places = new int[size];
    int place = -1;
    int at = 0;
    for (int i = 0; i < size; i++) {
      int gap = 0;
      int shift = 0;
      for (; code[at] < 0; shift += BITS) {
        gap |= (code[at++] & (MORE - 1)) << shift;
      }
      gap |= code[at++] << shift;
      place += gap + 1;
      places[i] = place;
    }
    return places;
  }
}
