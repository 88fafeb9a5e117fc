package io.github.gipsite.check;

import io.github.gipsite.report.Agency;
import io.github.gipsite.report.Narrative;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text is recognised by: every two sentences in a row, without figures, punctuation and the
 * name of the agency. Single sentences are common property of these reports; their order is not.
 *
 * @param pairs one number for each pair
 */
record Passages(Set<Integer> pairs) {
  /** Fewer pairs than this say nothing. */
  private static final int FEWEST = 3;

  /** How many of 10 pairs make a copy. */
  private static final int MOST_OF_TEN = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\n]+");
  private static final Pattern IGNORED = Pattern.compile("[^一-鿿]+|[一二三四五六七八九十]+");
  private static final int SHORTEST_SENTENCE = 5;

  static Passages of(Narrative narrative, Agency agency) {
    String text = narrative.source().text().replace(agency.name(), "");
    List<String> sentences =
        Arrays.stream(SENTENCE_END.split(text))
            .map(sentence -> IGNORED.matcher(sentence).replaceAll(""))
            .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
            .toList();
    Set<Integer> pairs = new HashSet<>();
    for (int i = 1; i < sentences.size(); i++) {
      pairs.add((sentences.get(i - 1) + "。" + sentences.get(i)).hashCode());
    }
    return new Passages(pairs);
  }

  boolean areCopiedFrom(Passages other) {
    return isCopy((int) pairs.stream().filter(other.pairs::contains).count());
  }

  /** Whether so many shared pairs make this text a copy. */
  boolean isCopy(int shared) {
    return pairs.size() >= FEWEST && shared * 10 >= pairs.size() * MOST_OF_TEN;
  }
}
