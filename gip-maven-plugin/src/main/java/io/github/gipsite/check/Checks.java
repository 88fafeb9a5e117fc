package io.github.gipsite.check;

import io.github.gipsite.cache.BuildCache;
import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.edition.Measure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.ReportExhausted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all checks, in the order of the documentation. */
public final class Checks {
  private Checks() {}

  /** The checks that look at one agency alone. */
  private static List<Check> agencyChecks() {
    return List.of(
        new CrossFootingCheck("balance"),
        new CrossFootingCheck("results-sum"),
        new CrossFootingCheck("row-total"),
        new CrossFootingCheck("review-total"),
        new CrossFootingCheck("sum"),
        new MalformedFigureCheck("not-a-count", Measure.COUNT, Measure.CHANGE),
        new MalformedFigureCheck("not-an-amount", Measure.AMOUNT, Measure.AMOUNT_WITH_UNIT),
        new BlankCellCheck(),
        new OfWhichCheck(),
        new WrongCorrectionCheck(),
        new BetweenYearsCheck(Rule.error("carried-between-years")),
        new BetweenYearsCheck(Rule.warning("in-force-between-years")),
        new MissingYearCheck(),
        new UnknownFigureCheck(),
        new DeadLinkCheck(),
        new MarkdownMishapCheck(),
        new TextNumberCheck(),
        new TextSumCheck(),
        new TextPercentageCheck(),
        new TextClaimCheck(),
        new TextYearCheck(),
        new LeftoverTemplateCheck(),
        new PlaceholderReasonCheck(),
        new WrongCitationCheck(),
        new PersonalDataCheck(),
        new OtherAgencyCheck(),
        new TitleFormCheck(),
        new PublicationYearCheck(),
        new LateCheck(),
        new NoRuleMakingPowerCheck(),
        new FeeUnitCheck(),
        new SuddenChangeCheck(),
        new FeeStatementCheck(),
        new LongOverviewCheck());
  }

  /** The checks that compare a report with those of other agencies. */
  private static List<ArchiveCheck> archiveChecks(List<CheckedSeries> agencies) {
    return List.of(new CopiedTextCheck(agencies), new RollUpCheck());
  }

  /** The rule on explanations that explain nothing. */
  static final Rule STALE_EXPLANATION = Rule.warning("stale-explanation");

  /** All rules of this package, in the order of the documentation. */
  public static List<Rule> rules() {
    return Stream.of(
            agencyChecks().stream().map(Check::rule),
            archiveChecks(List.of()).stream().map(ArchiveCheck::rule),
            Stream.of(STALE_EXPLANATION))
        .flatMap(rules -> rules)
        .toList();
  }

  /** Ids of the checks whose findings an office may explain. */
  public static List<String> explainable() {
    return Stream.concat(
            agencyChecks().stream().filter(Check::isExplainable).map(Check::rule),
            archiveChecks(List.of()).stream().map(ArchiveCheck::rule))
        .map(Rule::id)
        .toList();
  }

  /** Runs all checks on all reports. */
  public static List<Diagnostic> run(Archive archive) {
    return run(archive, BuildCache.none(), "").findings();
  }

  /**
   * Runs all checks on all reports, several agencies at a time.
   *
   * @param cache what was found in agencies that are what they were
   * @param maker another one where a check may find something else
   */
  public static CheckResults run(Archive archive, BuildCache cache, String maker) {
    CheckCache last = new CheckCache(cache, maker, new AgencyChecks(agencyChecks()));
    List<CheckedSeries> agencies = archive.series().parallelStream().map(last::check).toList();
    List<ArchiveCheck> beyond = archiveChecks(agencies);
    List<String> explainable = explainable();
    List<Diagnostic> findings =
        agencies.parallelStream()
            .flatMap(
                agency -> {
                  List<Diagnostic> found = new ArrayList<>(agency.findings());
                  ReportSeries series = agency.series();
                  series
                      .reports()
                      .forEach(report -> found.addAll(run(beyond, report, series, archive)));
                  return explained(found, series, explainable).stream();
                })
            .toList();
    Coverage coverage =
        agencies.stream()
            .map(CheckedSeries::coverage)
            .reduce(Coverage.ofReports(0), Coverage::plus);
    return new CheckResults(findings, coverage);
  }

  private static List<Diagnostic> run(
      List<ArchiveCheck> checks, AnnualReport report, ReportSeries series, Archive archive) {
    Subject subject = new Subject(series.agency().name(), report.year());
    List<Diagnostic> findings = new ArrayList<>();
    for (ArchiveCheck check : checks) {
      for (Diagnostic finding : run(check, report, series, archive)) {
        findings.add(finding.about(subject));
      }
    }
    return findings;
  }

  private static List<Diagnostic> run(
      ArchiveCheck check, AnnualReport report, ReportSeries series, Archive archive) {
    try {
      return ReportExhausted.guard(
          report.places().report(), () -> check.check(report, series, archive));
    } catch (ReportExhausted e) {
      return List.of(e.finding());
    }
  }

  /**
   * Applies the explanations of each report to its findings, and reports those that explain
   * nothing.
   */
  private static List<Diagnostic> explained(
      List<Diagnostic> found, ReportSeries series, List<String> explainable) {
    List<Diagnostic> findings = new ArrayList<>();
    Map<Subject, List<Diagnostic>> bySubject =
        found.stream().collect(Collectors.groupingBy(Diagnostic::subject));
    for (AnnualReport report : series.reports()) {
      Subject subject = new Subject(series.agency().name(), report.year());
      ExplanationMatcher explained = new ExplanationMatcher(report.explanations(), explainable);
      for (Diagnostic one : bySubject.getOrDefault(subject, List.of())) {
        findings.add(explainable.contains(one.id()) ? explained.apply(one) : one);
      }
      explained.stale().forEach(stale -> findings.add(stale.about(subject)));
    }
    return findings;
  }
}
