package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pairs of any characters are kept apart, and come back as they were. */
class BigramPostingsTest {
  private static final int REPORTS = 40;
  private static final int PAIRS_OF_A_REPORT = 400;

  @Test
  void keepsThePostingsOfEachPair() {
    Random random = new Random(7);
    BigramPostings pairs = new BigramPostings();
    Map<String, List<Integer>> expected = new TreeMap<>();
    for (int report = 0; report < REPORTS; report++) {
      for (int i = 0; i < PAIRS_OF_A_REPORT; i++) {
        char first = han(random);
        char second = han(random);
        pairs.of(first, second).add(report);
        List<Integer> known =
            expected.computeIfAbsent("" + first + second, key -> new ArrayList<>());
        if (!known.contains(report)) {
          known.add(report);
        }
      }
    }
    Map<String, List<Integer>> kept = new TreeMap<>();
    pairs.forEach(
        (first, second, postings) ->
            kept.put("" + first + second, IntStream.of(postings.places()).boxed().toList()));
    assertThat(kept).isEqualTo(expected);
  }

  /** From a few hundred of all, the first and the last among them, so that pairs come again. */
  private static char han(Random random) {
    return (char)
        (random.nextBoolean() ? '\u3400' + random.nextInt(100) : '\uFAFF' - random.nextInt(100));
  }
}
