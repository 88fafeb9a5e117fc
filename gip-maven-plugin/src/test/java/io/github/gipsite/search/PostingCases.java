package io.github.gipsite.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of reports as the index writes them, of every kind and size, for the browser to read. */
public final class PostingCases {
  /**
   * A list.
   *
   * @param numbers with commas between them
   */
  public record Case(String code, int reports, String numbers) {}

  private PostingCases() {}

  public static List<Case> all() {
    return IntStream.of(1, 5, 6, 7, 43, 44, 3000).boxed().flatMap(PostingCases::of).toList();
  }

  private static Stream<Case> of(int reports) {
    Random random = new Random(reports);
    return Stream.of(0.0, 0.001, 0.1, 0.5, 0.9, 0.999, 1.0)
        .map(share -> IntStream.range(0, reports).filter(n -> random.nextDouble() < share))
        .map(IntStream::toArray)
        .map(
            numbers -> new Case(PostingListCodec.encode(numbers, reports), reports, list(numbers)));
  }

  private static String list(int[] numbers) {
    return IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }
}
