package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {
  @Test
  void numbersAddedInAnyOrderComeOutAscending() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int bound = 1 << (1 + random.nextInt(30));
      int[] numbers = random.ints(random.nextInt(300), 0, bound).distinct().toArray();
      assertThat(Postings.of(numbers).numbers())
          .isEqualTo(IntStream.of(numbers).sorted().toArray());
    }
  }

  @Test
  void aReportThatIsAddedAgainAtOnceIsThereOnce() {
    Postings postings = new Postings();
    IntStream.of(0, 0, 5, 5, 5, 2, Integer.MAX_VALUE, Integer.MAX_VALUE).forEach(postings::add);
    assertThat(postings.numbers()).containsExactly(0, 2, 5, Integer.MAX_VALUE);
  }

  @Test
  void thoseOfOthersAreAdded() {
    Postings postings = Postings.of(new int[] {7, 3});
    postings.addAll(Postings.of(new int[] {4, 1, 9}));
    postings.addAll(new Postings());
    postings.add(5);
    assertThat(postings.numbers()).containsExactly(1, 3, 4, 5, 7, 9);
  }
}
