package io.github.gipsite.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The reports of the last index that have not changed. */
final class ReusedReports {
  private static final int NONE = -1;

  private final CachedIndex last;

  /** The number of each report in the new index, by its number in the last one. */
  private final int[] numbers;

  /**
   * Compares an index with the reports of this run, which may be others or in another order.
   *
   * @param keys of these by number
   */
  ReusedReports(CachedIndex last, List<String> keys) {
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

  /** The new numbers of those in which a token occurs, in no order. */
  IntStream numbers(String token) {
    String code = last.codes().get(token);
    return code == null
        ? IntStream.empty()
        : Arrays.stream(PostingListCodec.decode(code, numbers.length))
            .map(before -> numbers[before])
            .filter(number -> number != NONE);
  }
}
