package io.github.gipsite.content;

import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two years of which each has the {@code report.yaml} of the other in its folder.
 *
 * @param finding what to say of both
 */
record ExchangedReports(int earlier, int later, Diagnostic finding) {
  /**
   * Finds those that say so themselves: the year in each file is that of the other folder. Where
   * the dates of publication fit the folders, only the years were written in the wrong files.
   *
   * @param readings of the years of an agency, by year
   */
  static List<ExchangedReports> among(Map<Integer, YearReading> readings) {
    Map<Integer, Diagnostic> otherYears = new TreeMap<>();
    readings.forEach(
        (year, reading) -> otherYear(reading).ifPresent(finding -> otherYears.put(year, finding)));
    List<ExchangedReports> pairs = new ArrayList<>();
    otherYears.forEach(
        (year, finding) -> {
          int later = written(finding);
          Diagnostic other = otherYears.get(later);
          if (later > year && other != null && written(other) == year) {
            pairs.add(of(year, later, finding, other));
          }
        });
    return pairs.stream().filter(pair -> !isDatedAsFiled(pair, readings)).toList();
  }

  private static ExchangedReports of(int year, int later, Diagnostic earlier, Diagnostic other) {
    return new ExchangedReports(
        year,
        later,
        Diagnostic.of(
                ContentRules.MISPLACED_REPORT,
                earlier.place(),
                "misplaced-report.exchanged",
                earlier.place().file(),
                other.place().file(),
                year,
                later)
            .withRelated(List.of(other.place())));
  }

  /** The finding on a file that says the year of another folder. */
  private static Optional<Diagnostic> otherYear(YearReading reading) {
    return reading.findings().stream()
        .filter(finding -> finding.wording().key().equals(ReportReader.OTHER_YEAR))
        .findFirst();
  }

  private static int written(Diagnostic otherYear) {
    return Integer.parseInt(otherYear.wording().arguments().get(0).toString());
  }

  private static boolean isDatedAsFiled(ExchangedReports pair, Map<Integer, YearReading> readings) {
    Optional<LocalDate> first = published(pair.earlier(), readings);
    Optional<LocalDate> second = published(pair.later(), readings);
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
  }

  private static Optional<LocalDate> published(int year, Map<Integer, YearReading> readings) {
    return Optional.ofNullable(readings.get(year))
        .flatMap(YearReading::report)
        .flatMap(AnnualReport::published)
        .map(PublicationDate::date);
  }
}
