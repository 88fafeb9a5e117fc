package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Reports breakdowns in the words that claim to be exhaustive, and do not add up. */
final class TextSumCheck implements Check {
  private static final Rule RULE = Rule.warning("text-sum");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Breakdowns breakdowns = checked.report().edition().text().breakdowns();
    List<Diagnostic> findings = new ArrayList<>();
    Optional<Sentence> previous = Optional.empty();
    for (Sentence sentence : checked.words().sentences()) {
      finding(sentence, previous.filter(sentence::inSameParagraph), breakdowns)
          .ifPresent(findings::add);
      previous = Optional.of(sentence);
    }
    return findings;
  }

  private static Optional<Diagnostic> finding(
      Sentence sentence, Optional<Sentence> previous, Breakdowns breakdowns) {
    Matcher opening = breakdowns.opening().matcher(sentence.text());
    if (!opening.find()) {
      return Optional.empty();
    }
    List<CountMention> counts = CountMention.in(sentence);
    List<CountMention> parts = parts(sentence, counts, opening.end(), breakdowns);
    String list = sentence.text().substring(opening.start());
    BigDecimal sum =
        parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return total(sentence, counts, opening.start(), previous, breakdowns)
        .filter(total -> parts.size() >= 2 && breakdowns.isExhaustive(list))
        .filter(total -> total.isComparable(parts))
        .filter(total -> sum.compareTo(total.value()) != 0)
        .map(total -> finding(total, parts, sum));
  }

  /** A number that is broken down, with its sentence. */
  private record Total(Sentence sentence, CountMention count) {
    BigDecimal value() {
      return count.number().value();
    }

    boolean isComparable(List<CountMention> parts) {
      return !count.number().approximate()
          && parts.stream()
              .allMatch(part -> part.unit().equals(count.unit()) && !part.number().approximate());
    }
  }

  /**
   * The number that is broken down: the last one before the opening; where the opening begins the
   * sentence, the only one of the sentence before.
   */
  private static Optional<Total> total(
      Sentence sentence,
      List<CountMention> counts,
      int opening,
      Optional<Sentence> previous,
      Breakdowns breakdowns) {
    List<CountMention> before =
        counts.stream()
            .filter(count -> count.end() <= opening && !isAside(sentence, count, breakdowns))
            .toList();
    if (!before.isEmpty()) {
      CountMention last = before.get(before.size() - 1);
      String between = sentence.text().substring(last.end(), opening);
      String clause = between.substring(between.lastIndexOf('，') + 1);
      return breakdowns.notAcross().matcher(clause).find()
          ? Optional.empty()
          : Optional.of(new Total(sentence, last));
    }
    return sentence.text().substring(0, opening).isBlank()
        ? previous.flatMap(TextSumCheck::onlyCount)
        : Optional.empty();
  }

  private static Optional<Total> onlyCount(Sentence sentence) {
    List<CountMention> counts = CountMention.in(sentence);
    return counts.size() == 1 ? Optional.of(new Total(sentence, counts.get(0))) : Optional.empty();
  }

  /** The parts: the numbers after the opening, up to 其余, without those in brackets of their own. */
  private static List<CountMention> parts(
      Sentence sentence, List<CountMention> counts, int opening, Breakdowns breakdowns) {
    List<CountMention> parts = new ArrayList<>();
    for (CountMention count : counts) {
      if (count.start() >= opening
          && isOnSameLevel(sentence.text().substring(opening, count.start()))
          && !isAside(sentence, count, breakdowns)) {
        parts.add(count);
        if (breakdowns.last().matcher(sentence.clauseBefore(count.start())).find()) {
          break;
        }
      }
    }
    return parts;
  }

  private static boolean isOnSameLevel(String between) {
    int depth = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      depth += "（(".indexOf(c) >= 0 ? 1 : 0;
      depth -= "）)".indexOf(c) >= 0 ? 1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static boolean isAside(Sentence sentence, CountMention count, Breakdowns breakdowns) {
    return breakdowns.aside().matcher(sentence.clauseBefore(count.start())).find();
  }

  private static Diagnostic finding(Total total, List<CountMention> parts, BigDecimal sum) {
    String terms = parts.stream().map(CountMention::written).collect(Collectors.joining(" + "));
    return Diagnostic.of(
        RULE,
        total.sentence().place(total.count().start(), total.count().end()),
        "text-sum",
        total.count().written(),
        terms,
        sum.toPlainString(),
        DifferenceWording.of(total.value(), sum));
  }
}
