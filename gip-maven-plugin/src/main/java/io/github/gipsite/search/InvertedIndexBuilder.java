package io.github.gipsite.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds an inverted index of some reports: the tokens, and the reports in which each occurs.
 * Reports may be added in any order; each gets the next place, so that postings are small.
 */
final class InvertedIndexBuilder {
  /**
   * The most texts whose postings are kept: a row of zeros is the same text in thousands of
   * reports, and is tokenised once.
   */
  private static final int MOST_TEXTS = 4000;

  private final BigramPostings pairs = new BigramPostings();
  private final Map<String, PostingList> words = new HashMap<>();
  private final Map<String, List<PostingList>> texts = new HashMap<>();

  /** The number of the report at each place. */
  private final List<Integer> numbers = new ArrayList<>();

  /** Adds a report, once. */
  void add(int number, SearchDocument report) {
    int place = numbers.size();
    numbers.add(number);
    report.searched().forEach(text -> add(place, text));
  }

  private void add(int place, String text) {
    List<PostingList> known = texts.get(text);
    List<PostingList> postings = known != null ? known : postings(text);
    postings.forEach(one -> one.add(place));
    if (known == null && texts.size() < MOST_TEXTS) {
      texts.put(text, postings);
    }
  }

  /** The postings of the tokens of a text, in the order of the text. */
  private List<PostingList> postings(String text) {
    List<PostingList> postings = new ArrayList<>();
    Tokenizer.read(
        text,
        new Tokenizer.TokenConsumer() {
          @Override
          public void pair(char first, char second) {
            postings.add(pairs.of(first, second));
          }

          @Override
          public void word(String token) {
            postings.add(words.computeIfAbsent(token, key -> new PostingList()));
          }
        });
    return postings;
  }

  /** Adds other reports. */
  void addAll(InvertedIndexBuilder others) {
    int start = numbers.size();
    numbers.addAll(others.numbers);
    others.pairs.forEach((first, second, more) -> pairs.of(first, second).addAll(more, start));
    others.words.forEach(
        (token, more) ->
            words.computeIfAbsent(token, key -> new PostingList()).addAll(more, start));
  }

  /** The tokens, each once. */
  Stream<String> tokens() {
    List<String> tokens = new ArrayList<>(words.keySet());
    pairs.forEach(
        (first, second, postings) -> tokens.add(String.valueOf(new char[] {first, second})));
    return tokens.stream();
  }

  /** The numbers of the reports in which a token occurs, each once, in no order. */
  IntStream numbers(String token) {
    @Nullable PostingList word = words.get(token);
    @Nullable PostingList known =
        word == null && token.length() == 2 ? pairs.known(token.charAt(0), token.charAt(1)) : word;
    return known == null ? IntStream.empty() : Arrays.stream(known.places()).map(numbers::get);
  }
}
