package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.prose.WordsReader;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every check, in the order of the documentation. */
public final class Checks {
  private Checks() {}

  /** For one run: a check may keep what it has learnt of the archive. */
  public static List<Check> all() {
    return List.of(
        new CrossFooting("balance"),
        new CrossFooting("results-sum"),
        new CrossFooting("row-total"),
        new CrossFooting("review-total"),
        new MalformedFigure("not-a-count", Measure.COUNT, Measure.CHANGE),
        new MalformedFigure("not-an-amount", Measure.AMOUNT, Measure.AMOUNT_WITH_UNIT),
        new BlankCell(),
        new OfWhich(),
        new WrongCorrection(),
        new BetweenYears(Rule.error("carried-between-years")),
        new BetweenYears(Rule.warning("in-force-between-years")),
        new MissingYear(),
        new UnknownFigure(),
        new TextNumber(),
        new TextSum(),
        new TextPercentage(),
        new TextClaim(),
        new TextYear(),
        new LeftoverTemplate(),
        new WrongCitation(),
        new TitleForm(),
        new Late(),
        new NoRuleMakingPower(),
        new FeeUnit(),
        new SuddenChange(),
        new FeeStatement(),
        new CopiedText(),
        new LongOverview(),
        new RollUp());
  }

  /** What is said about explanations, and not about reports. */
  static final Rule STALE_EXPLANATION = Rule.warning("stale-explanation");

  /** All rules of this package, in the order of the documentation. */
  public static List<Rule> rules() {
    return Stream.concat(all().stream().map(Check::rule), Stream.of(STALE_EXPLANATION)).toList();
  }

  /** Ids of the checks whose findings an office may explain. */
  public static List<String> explainable() {
    return explainable(all());
  }

  private static List<String> explainable(List<Check> checks) {
    return checks.stream().filter(Check::isExplainable).map(check -> check.rule().id()).toList();
  }

  /** All findings on all reports; several agencies are looked at at a time. */
  public static List<Diagnostic> run(Archive archive) {
    List<Check> checks = all();
    WordsReader words = new WordsReader();
    return archive.series().parallelStream()
        .flatMap(series -> run(checks, series, archive, words).stream())
        .toList();
  }

  private static List<Diagnostic> run(
      List<Check> checks, ReportSeries series, Archive archive, WordsReader words) {
    List<Diagnostic> findings = new ArrayList<>();
    for (AnnualReport report : series.reports()) {
      CheckedReport checked =
          new CheckedReport(report, series, archive, words.read(report, series));
      Subject subject = new Subject(series.agency().name(), report.year());
      run(checks, checked).forEach(finding -> findings.add(finding.about(subject)));
    }
    return findings;
  }

  private static List<Diagnostic> run(List<Check> checks, CheckedReport checked) {
    Explained explained = new Explained(checked.report().explanations(), explainable(checks));
    List<Diagnostic> findings = new ArrayList<>();
    for (Check check : checks) {
      List<Diagnostic> found = check.check(checked);
      findings.addAll(
          check.isExplainable() ? found.stream().map(explained::apply).toList() : found);
    }
    findings.addAll(explained.stale());
    return findings;
  }
}
