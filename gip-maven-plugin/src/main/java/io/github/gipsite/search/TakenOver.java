package io.github.gipsite.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an index takes over from the last one: reports that are what they were. */
final class TakenOver {
  private static final int NONE = -1;

  private final IndexNote last;

  /** By the number in the last index, that in the new one. */
  private final int[] numbers;

  /**
   * By an index of other reports, or of the same in another order.
   *
   * @param keys of these by number
   */
  TakenOver(IndexNote last, List<String> keys) {
    this.last = last;
    this.numbers = new int[last.keys().size()];
    Map<String, Integer> byKey = new HashMap<>();
    for (int number = 0; number < keys.size(); number++) {
      byKey.put(keys.get(number), number);
    }
    for (int before = 0; before < numbers.length; before++) {
      // Removed, because a number is given to one report.
      Integer number = byKey.remove(last.keys().get(before));
      numbers[before] = number == null ? NONE : number;
    }
  }

  /** The new numbers of all of them. */
  BitSet reports() {
    BitSet reports = new BitSet();
    Arrays.stream(numbers).filter(number -> number != NONE).forEach(reports::set);
    return reports;
  }

  /** The marks of so many reports, as far as they are taken over. */
  int[] marks(int reports) {
    int[] marks = new int[reports];
    for (int before = 0; before < numbers.length; before++) {
      if (numbers[before] != NONE) {
        marks[numbers[before]] = last.marks().get(before);
      }
    }
    return marks;
  }

  /** Also what was collected from the other reports. */
  Map<String, Postings> and(Map<String, Postings> collected) {
    Map<String, Postings> all = new ConcurrentHashMap<>(collected);
    last.codes().entrySet().parallelStream()
        .forEach(
            token -> {
              int[] reports = renumbered(PostingCode.decode(token.getValue(), numbers.length));
              if (reports.length > 0) {
                all.computeIfAbsent(token.getKey(), key -> new Postings())
                    .addAll(Postings.of(reports));
              }
            });
    return all;
  }

  private int[] renumbered(int[] before) {
    int[] reports = new int[before.length];
    int size = 0;
    for (int number : before) {
      if (numbers[number] != NONE) {
        reports[size++] = numbers[number];
      }
    }
    return Arrays.copyOf(reports, size);
  }
}
