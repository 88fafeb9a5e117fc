package io.github.gipsite.check;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Narrative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a text is recognised by: every two sentences in a row, without figures, punctuation and the
 * name of the agency. Single sentences are common property of these reports; their order is not.
 */
final class Passages {
  /** Fewer pairs than this say nothing. */
  private static final int FEWEST = 3;

  /** How many of 10 pairs make a copy. */
  private static final int MOST_OF_TEN = 8;

  private static final String SENTENCE_ENDS = "。；！？\n";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int SHORTEST_SENTENCE = 5;

  /** One number for each pair, sorted, so that another text is quickly asked for it. */
  private final int[] pairs;

  private Passages(int[] pairs) {
    this.pairs = pairs;
  }

  static Passages of(Narrative narrative, Agency agency) {
    List<String> sentences = sentences(narrative.source().text().replace(agency.name(), ""));
    return new Passages(
        IntStream.range(1, sentences.size())
            .map(i -> (sentences.get(i - 1) + "。" + sentences.get(i)).hashCode())
            .sorted()
            .distinct()
            .toArray());
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (isHan(c) && NUMERALS.indexOf(c) < 0) {
        sentence.append(c);
      } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
        if (sentence.length() >= SHORTEST_SENTENCE) {
          sentences.add(sentence.toString());
        }
        sentence.setLength(0);
      }
    }
    return sentences;
  }

  private static boolean isHan(char c) {
    return c >= '一' && c <= '鿿';
  }

  IntStream pairs() {
    return Arrays.stream(pairs);
  }

  /** Whether there is enough to tell a copy by. */
  boolean areEnough() {
    return pairs.length >= FEWEST;
  }

  boolean areCopiedFrom(Passages other) {
    return isCopy(
        (int) pairs().filter(pair -> Arrays.binarySearch(other.pairs, pair) >= 0).count());
  }

  /** Whether so many shared pairs make this text a copy. */
  boolean isCopy(int shared) {
    return areEnough() && shared * 10 >= pairs.length * MOST_OF_TEN;
  }
}
