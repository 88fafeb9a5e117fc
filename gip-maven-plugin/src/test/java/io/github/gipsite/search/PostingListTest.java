package io.github.gipsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingListTest {
  @Test
  void placesComeOutAsTheyWereAdded() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int bound = 1 << (1 + random.nextInt(30));
      int[] places = random.ints(random.nextInt(300), 0, bound).distinct().sorted().toArray();
      assertThat(of(places).places()).isEqualTo(places);
    }
  }

  @Test
  void aPlaceThatIsAddedAgainIsThereOnce() {
    assertThat(of(0, 0, 5, 5, 5, Integer.MAX_VALUE, Integer.MAX_VALUE).places())
        .containsExactly(0, 5, Integer.MAX_VALUE);
  }

  @Test
  void thoseOfOthersAreMovedUp() {
    PostingList postings = of(1, 3);
    postings.addAll(of(0, 4), 7);
    postings.addAll(new PostingList(), 12);
    postings.add(12);
    assertThat(postings.places()).containsExactly(1, 3, 7, 11, 12);
  }

  private static PostingList of(int... places) {
    PostingList postings = new PostingList();
    IntStream.of(places).forEach(postings::add);
    return postings;
  }
}
