package io.github.gipsite.search;

import java.util.HashMap;
import java.util.Map;

/** The tokens of some reports, and in which of them each occurs. */
final class Collected {
  private final PairPostings pairs = new PairPostings();
  private final Map<String, Postings> words = new HashMap<>();

  /** Adds a report, once. */
  void add(int number, SearchText text) {
    text.eachToken(
        new Tokens.Reader() {
          @Override
          public void pair(char first, char second) {
            pairs.of(first, second).add(number);
          }

          @Override
          public void word(String token) {
            words.computeIfAbsent(token, key -> new Postings()).add(number);
          }
        });
  }

  /** Adds other reports. */
  void addAll(Collected others) {
    others.pairs.forEach((first, second, more) -> pairs.of(first, second).addAll(more));
    others.words.forEach(
        (token, more) -> words.computeIfAbsent(token, key -> new Postings()).addAll(more));
  }

  Map<String, Postings> byToken() {
    Map<String, Postings> all = new HashMap<>(words);
    pairs.forEach(
        (first, second, postings) -> all.put(String.valueOf(new char[] {first, second}), postings));
    return all;
  }
}
