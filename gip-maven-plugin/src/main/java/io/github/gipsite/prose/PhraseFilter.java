package io.github.gipsite.prose;

import io.github.gipsite.edition.Phrase;
import java.util.BitSet;
import java.util.List;

/** The phrases of an edition, and which of them a sentence may say. */
final class PhraseFilter {
  /** What may stand between the digits of a number and its unit, besides digits. */
  private static final String BEFORE_UNIT = "余多万亿 \u3000";

  private final KeywordFilter<CompiledPhrase> phrases;

  /** The first characters of all units; empty where a phrase has a number without one. */
  private final BitSet units;

  /** A phrase with its pattern. */
  record CompiledPhrase(Phrase phrase, PhrasePattern pattern) {}

  private PhraseFilter(KeywordFilter<CompiledPhrase> phrases, BitSet units) {
    this.phrases = phrases;
    this.units = units;
  }

  static PhraseFilter of(List<Phrase> phrases) {
    List<CompiledPhrase> compiled =
        phrases.stream()
            .map(phrase -> new CompiledPhrase(phrase, new PhrasePattern(phrase.say())))
            .toList();
    BitSet units = new BitSet();
    if (compiled.stream().noneMatch(one -> one.pattern().units().isEmpty())) {
      compiled.stream()
          .flatMap(one -> one.pattern().units().stream())
          .forEach(unit -> units.set(unit.charAt(0)));
    }
    return new PhraseFilter(
        KeywordFilter.of(compiled, one -> one.pattern().requiredKeywords()), units);
  }

  /** The phrases that a text may say, in their order. */
  List<CompiledPhrase> matching(String text) {
    return units.isEmpty() || holdsCount(text) ? phrases.matching(text) : List.of();
  }

  /** Whether a number with a unit stands in a text; in nine of ten sentences none does. */
  private boolean holdsCount(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (units.get(text.charAt(i)) && mayEndNumber(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEndNumber(char c) {
    return Numeral.isDigit(c) || BEFORE_UNIT.indexOf(c) >= 0;
  }
}
