package io.github.gipsite.search;

import java.util.HashMap;
import java.util.Map;

/** The tokens of reports that stand in a row, and in which of them each occurs. */
final class Collected {
  private final PairPostings pairs = new PairPostings();
  private final Map<String, Postings> words = new HashMap<>();

  /** Adds the next report. */
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

  /** Adds the reports that follow. */
  void addAll(Collected following) {
    following.pairs.forEach((first, second, later) -> pairs.of(first, second).addAll(later));
    following.words.forEach(
        (token, later) -> words.computeIfAbsent(token, key -> new Postings()).addAll(later));
  }

  Map<String, Postings> byToken() {
    Map<String, Postings> all = new HashMap<>(words);
    pairs.forEach(
        (first, second, postings) -> all.put(String.valueOf(new char[] {first, second}), postings));
    return all;
  }
}
