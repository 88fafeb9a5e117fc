package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.edition.Expectations.NoRuleMaking;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.NamedFigure;
import java.util.List;

/** Reports rules (规章) of an agency that has no power to make any. */
final class NoRuleMakingPowerCheck implements Check {
  private static final Rule RULE = Rule.warning("no-rule-making-power");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    NoRuleMaking rules = checked.report().edition().expectations().noRuleMaking();
    return rules.figures().stream()
        .filter(name -> checked.value(name).filter(value -> value.signum() > 0).isPresent())
        .limit(1)
        .filter(name -> isMeant(checked.agency(), rules))
        .map(name -> finding(name, checked))
        .toList();
  }

  private static boolean isMeant(Agency agency, NoRuleMaking rules) {
    boolean kindOrName =
        rules.kinds().contains(agency.kind().id()) || rules.names().matcher(agency.name()).find();
    return kindOrName && !rules.unless().matcher(agency.name()).find();
  }

  private static Diagnostic finding(String name, CheckedReport checked) {
    NamedFigure figure = checked.figure(name).orElseThrow();
    return Diagnostic.of(
            RULE,
            figure.place(),
            "no-rule-making-power",
            checked.agency().name(),
            figure.label(),
            figure.value().orElseThrow().toPlainString())
        .withFigures(figure.ids());
  }
}
