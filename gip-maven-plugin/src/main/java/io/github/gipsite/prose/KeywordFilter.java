package io.github.gipsite.prose;

import io.github.gipsite.edition.KeywordMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the candidates that may occur in a text by the keywords that each needs. Most texts contain
 * none of these, and are dismissed in one pass.
 */
public final class KeywordFilter<T> {
  /** A candidate with the numbers of its keywords: one of each set must occur. */
  private record Candidate<T>(T thing, List<BitSet> needs) {
    boolean mayMatch(BitSet found) {
      for (int i = 0; i < needs.size(); i++) {
        if (!needs.get(i).intersects(found)) {
          return false;
        }
      }
      return true;
    }
  }

  private final KeywordMatcher words;
  private final List<Candidate<T>> all;

  private KeywordFilter(KeywordMatcher words, List<Candidate<T>> all) {
    this.words = words;
    this.all = all;
  }

  /**
   * Creates a filter.
   *
   * @param needs the words without which a thing is not there, each with its alternatives
   */
  public static <T> KeywordFilter<T> of(List<T> things, Function<T, List<List<String>>> needs) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Candidate<T>> all = new ArrayList<>();
    for (T thing : things) {
      List<BitSet> words = new ArrayList<>();
      needs.apply(thing).forEach(alternatives -> words.add(numbered(alternatives, numbers)));
      all.add(new Candidate<>(thing, words));
    }
    return new KeywordFilter<>(KeywordMatcher.of(numbers.keySet()), all);
  }

  /** The numbers of words; a new word gets the next number. */
  private static BitSet numbered(List<String> words, Map<String, Integer> numbers) {
    BitSet some = new BitSet();
    for (String word : words) {
      numbers.putIfAbsent(word, numbers.size());
      some.set(numbers.get(word));
    }
    return some;
  }

  /** The candidates that may occur in a text, in their order. */
  public List<T> matching(String text) {
    BitSet found = words.matches(text);
    List<T> here = new ArrayList<>();
    for (Candidate<T> candidate : all) {
      if (candidate.mayMatch(found)) {
        here.add(candidate.thing());
      }
    }
    return here;
  }
}
