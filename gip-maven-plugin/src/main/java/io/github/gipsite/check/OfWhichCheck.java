package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports indicators of which a part (其中) is more than the whole. */
final class OfWhichCheck implements Check {
  private static final Rule RULE = Rule.error("of-which");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    checked.report().indicators().forEach(indicator -> check(indicator, findings));
    return findings;
  }

  private static void check(Indicator whole, List<Diagnostic> findings) {
    for (Indicator part : whole.parts()) {
      if (part.unit().equals(whole.unit()) && isMore(part, whole)) {
        findings.add(finding(part, whole));
      }
      check(part, findings);
    }
    whole.items().forEach(item -> check(item, findings));
  }

  private static boolean isMore(Indicator part, Indicator whole) {
    Optional<BigDecimal> some = part.figure().flatMap(Figure::value);
    Optional<BigDecimal> all = whole.figure().flatMap(Figure::value);
    return some.isPresent() && all.isPresent() && some.get().compareTo(all.get()) > 0;
  }

  private static Diagnostic finding(Indicator part, Indicator whole) {
    Figure some = part.figure().orElseThrow();
    Figure all = whole.figure().orElseThrow();
    return Diagnostic.of(
            RULE,
            some.place(),
            "of-which",
            part.name(),
            some.text(),
            whole.name(),
            all.text(),
            DifferenceWording.of(some.summand(), all.summand()))
        .withRelated(List.of(all.place()));
  }
}
