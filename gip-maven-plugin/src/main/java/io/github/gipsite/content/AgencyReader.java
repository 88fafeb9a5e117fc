package io.github.gipsite.content;

import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Subject;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the years of an agency. Agencies are independent while they are read, so several are read
 * in parallel.
 *
 * @param read called after each report, also after an unreadable one
 */
record AgencyReader(SourceFolder folder, YearReader years, Runnable read) {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  static boolean isYear(String name) {
    return YEAR.matcher(name).matches();
  }

  /**
   * Reads the years among some folders.
   *
   * @param names of all that stands in the agency's folder
   */
  ReportSeries series(Agency agency, List<String> names, List<Diagnostic> findings) {
    String prefix = agency.hasFolder() ? agency.folder() + "/" : "";
    Map<Integer, YearReading> readings = new TreeMap<>();
    for (String name : names) {
      if (isYear(name)) {
        readings.put(Integer.parseInt(name), reading(agency, prefix, name, names));
        read.run();
      } else if (!prefix.isEmpty() && misplaced().isMeantAsYear(prefix + name, name)) {
        findings.add(misplaced().misnamed(prefix + name, name));
      }
    }
    for (ExchangedReports pair : ExchangedReports.among(readings)) {
      findings.add(pair.finding().about(new Subject(agency.name(), pair.earlier())));
      readings.put(pair.earlier(), exchanged(agency, prefix, pair.earlier(), pair.later()));
      readings.put(pair.later(), exchanged(agency, prefix, pair.later(), pair.earlier()));
    }
    List<AnnualReport> reports = new ArrayList<>();
    readings.forEach(
        (year, reading) -> {
          Subject subject = new Subject(agency.name(), year);
          reading.report().ifPresent(reports::add);
          reading.findings().forEach(finding -> findings.add(finding.about(subject)));
        });
    return new ReportSeries(agency, reports);
  }

  /** Reads a year with the figures that lie in the folder of another. */
  private YearReading exchanged(Agency agency, String prefix, int year, int other) {
    String name = folder(year);
    YearReading reading = years.read(agency, prefix + name, prefix + folder(other), year);
    return withNested(reading, prefix, name);
  }

  private static String folder(int year) {
    return "%04d".formatted(year);
  }

  private YearReading reading(Agency agency, String prefix, String name, List<String> names) {
    Optional<Diagnostic> beside = misplaced().beside(prefix, name, names);
    if (beside.isPresent()) {
      return new YearReading(Optional.empty(), List.of(beside.get()));
    }
    YearReading reading = years.read(agency, prefix + name, Integer.parseInt(name));
    if (reading.report().isEmpty()) {
      Optional<Diagnostic> tooDeep = misplaced().tooDeep(prefix + name, name);
      if (tooDeep.isPresent()) {
        return new YearReading(Optional.empty(), List.of(tooDeep.get()));
      }
    }
    return withNested(reading, prefix, name);
  }

  /** Says of folders in that of a year where they belong. */
  private YearReading withNested(YearReading reading, String prefix, String name) {
    return new YearReading(
        reading.report(),
        reading.findings().stream()
            .map(finding -> misplaced().orNested(finding, prefix, name))
            .toList());
  }

  /** Finds years that are not where they have to be. */
  MisplacedYears misplaced() {
    return new MisplacedYears(folder);
  }
}
