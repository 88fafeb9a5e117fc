package io.github.gipsite.prose;

import io.github.gipsite.edition.KeywordMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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

  /** The numbers of the candidates that need nothing. */
  private final BitSet unconditional = new BitSet();

  /** The numbers of the candidates whose first need a word meets, by the number of the word. */
  private final Map<Integer, BitSet> byWord = new HashMap<>();

  private KeywordFilter(KeywordMatcher words, List<Candidate<T>> all) {
    this.words = words;
    this.all = all;
    for (int number = 0; number < all.size(); number++) {
      List<BitSet> needs = all.get(number).needs();
      if (needs.isEmpty()) {
        unconditional.set(number);
      } else {
        add(number, needs.get(0));
      }
    }
  }

  private void add(int number, BitSet alternatives) {
    alternatives.stream()
        .forEach(word -> byWord.computeIfAbsent(word, none -> new BitSet()).set(number));
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
    BitSet begun = (BitSet) unconditional.clone();
    for (int word = found.nextSetBit(0); word >= 0; word = found.nextSetBit(word + 1)) {
      begun.or(byWord.getOrDefault(word, unconditional));
    }
    List<T> here = new ArrayList<>();
    for (int number = begun.nextSetBit(0); number >= 0; number = begun.nextSetBit(number + 1)) {
      if (all.get(number).mayMatch(found)) {
        here.add(all.get(number).thing());
      }
    }
    return here;
  }
}
