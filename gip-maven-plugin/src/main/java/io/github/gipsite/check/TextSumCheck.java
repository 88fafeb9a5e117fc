package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Breakdowns;
import io.github.gipsite.prose.CountMention;
import io.github.gipsite.prose.Numeral;
import io.github.gipsite.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports breakdowns in the words that claim to be exhaustive, and do not add up. */
final class TextSumCheck implements Check {
  private static final Rule RULE = Rule.warning("text-sum");

  /** The parts that a number is broken down into are two at least. */
  private static final int FEWEST_PARTS = 2;

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
      if (Numeral.mayBeIn(sentence.text(), FEWEST_PARTS)) {
        breakdowns(sentence, previous.filter(sentence::inSameParagraph), breakdowns).stream()
            .filter(breakdown -> !breakdown.addsUp())
            .map(TextSumCheck::finding)
            .forEach(findings::add);
      }
      previous = Optional.of(sentence);
    }
    return findings;
  }

  private static List<StatedBreakdown> breakdowns(
      Sentence sentence, Optional<Sentence> previous, Breakdowns rules) {
    List<StatedBreakdown> found = new ArrayList<>();
    if (rules.opening().matcher(sentence.text()).find()) {
      found.addAll(new BreakdownReader(sentence, previous, rules).read());
    }
    if (mayHoldSum(sentence.text())) {
      found.addAll(new StatedSumReader(sentence, rules).read());
    }
    return found;
  }

  /** Looks for the characters of which every word before a sum holds one. */
  private static boolean mayHoldSum(String text) {
    return text.indexOf('计') >= 0 || text.indexOf('共') >= 0;
  }

  private static Diagnostic finding(StatedBreakdown breakdown) {
    StatedBreakdown.Total total = breakdown.totals().get(0);
    BigDecimal sum = StatedBreakdown.sum(breakdown.parts());
    String terms =
        breakdown.parts().stream().map(CountMention::written).collect(Collectors.joining(" + "));
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
