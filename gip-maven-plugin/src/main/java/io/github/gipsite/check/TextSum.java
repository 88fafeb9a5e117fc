package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.Count;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Breakdowns in the words that claim to be exhaustive, and do not add up. */
final class TextSum implements Check {
  private static final Rule RULE = Rule.warning("text-sum");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Breakdowns breakdowns = checked.report().edition().text().breakdowns();
    return checked.words().sentences().stream()
        .flatMap(sentence -> finding(sentence, breakdowns).stream())
        .toList();
  }

  private static Optional<Diagnostic> finding(Sentence sentence, Breakdowns breakdowns) {
    Matcher opening = breakdowns.opening().matcher(sentence.text());
    if (!opening.find()) {
      return Optional.empty();
    }
    List<Count> counts = Count.in(sentence);
    List<Count> before = counts.stream().filter(c -> c.end() <= opening.start()).toList();
    List<Count> parts = counts.stream().filter(c -> c.start() >= opening.end()).toList();
    if (before.isEmpty() || parts.size() < 2) {
      return Optional.empty();
    }
    Count total = before.get(before.size() - 1);
    boolean comparable =
        parts.stream().allMatch(part -> part.unit().equals(total.unit()))
            && counts.stream().noneMatch(count -> count.number().approximate());
    String list = sentence.text().substring(opening.start());
    BigDecimal sum =
        parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!comparable
        || !breakdowns.isExhaustive(list)
        || sum.compareTo(total.number().value()) == 0) {
      return Optional.empty();
    }
    String terms = parts.stream().map(Count::written).collect(Collectors.joining(" + "));
    return Optional.of(
        Diagnostic.of(
            RULE,
            sentence.place(total.start(), total.end()),
            "text-sum",
            total.written(),
            terms,
            sum.toPlainString(),
            Differences.of(total.number().value(), sum)));
  }
}
