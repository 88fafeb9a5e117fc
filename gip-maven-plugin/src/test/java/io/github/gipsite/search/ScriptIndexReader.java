package io.github.gipsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads lists of reports as the browser does. */
final class ScriptIndexReader {
  private static final int BASE = PostingListCodec.DIGITS.length() / 2;

  private ScriptIndexReader() {}

  static List<Integer> read(String code, int reports) {
    if (code.startsWith(String.valueOf(PostingListCodec.BITS))) {
      return IntStream.range(0, reports)
          .filter(n -> (digit(code, 1 + n / 6) >> (n % 6) & 1) == 1)
          .boxed()
          .toList();
    }
    if (!code.startsWith(String.valueOf(PostingListCodec.REST))) {
      return gaps(code);
    }
    List<Integer> all = new ArrayList<>(IntStream.range(0, reports).boxed().toList());
    all.removeAll(new java.util.HashSet<>(gaps(code.substring(1))));
    return all;
  }

  private static List<Integer> gaps(String code) {
    List<Integer> numbers = new ArrayList<>();
    int next = 0;
    int gap = 0;
    int worth = 1;
    for (int i = 0; i < code.length(); i++) {
      gap += digit(code, i) % BASE * worth;
      worth *= BASE;
      if (digit(code, i) < BASE) {
        numbers.add(next + gap);
        next += gap + 1;
        gap = 0;
        worth = 1;
      }
    }
    return numbers;
  }

  private static int digit(String code, int place) {
    return PostingListCodec.DIGITS.indexOf(code.charAt(place));
  }
}
