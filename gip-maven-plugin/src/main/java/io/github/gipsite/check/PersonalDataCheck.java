package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports numbers of identity cards, mobile phones and bank cards in what is published: chapters,
 * reasons of explanations and corrections, names of indicators.
 */
final class PersonalDataCheck implements Check {
  private static final Rule RULE = Rule.warning("personal-data");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    AnnualReport report = checked.report();
    PersonalNumberReader numbers =
        new PersonalNumberReader(report.edition().text().numberWords(), report.year());
    List<Diagnostic> findings = new ArrayList<>();
    for (Narrative narrative : report.narratives()) {
      SourceText source = narrative.source();
      for (PersonalNumber number : numbers.read(source.text())) {
        findings.add(finding(number, source.place(number.start(), number.written().length())));
      }
    }
    report
        .explanations()
        .forEach(one -> findings.addAll(in(one.reason(), one.reasonPlace(), numbers)));
    report.corrections().forEach(one -> findings.addAll(in(one.reason(), one.place(), numbers)));
    addIndicators(report.indicators(), report.places().report(), numbers, findings);
    return findings;
  }

  private static void addIndicators(
      List<Indicator> indicators,
      SourceLocation report,
      PersonalNumberReader numbers,
      List<Diagnostic> findings) {
    for (Indicator indicator : indicators) {
      SourceLocation place = indicator.figure().map(Figure::place).orElse(report);
      findings.addAll(in(indicator.name(), place, numbers));
      addIndicators(indicator.parts(), report, numbers, findings);
      addIndicators(indicator.items(), report, numbers, findings);
    }
  }

  private static List<Diagnostic> in(
      String text, SourceLocation place, PersonalNumberReader numbers) {
    return numbers.read(text).stream().map(number -> finding(number, place)).toList();
  }

  private static Diagnostic finding(PersonalNumber number, SourceLocation place) {
    return Diagnostic.of(RULE, place, number.kind().key(), number.written(), number.masked());
  }
}
