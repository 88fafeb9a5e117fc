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
import java.util.Optional;
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
    List<AnnualReport> reports = new ArrayList<>();
    for (String name : names) {
      if (isYear(name)) {
        Subject subject = new Subject(agency.name(), Integer.parseInt(name));
        YearReading reading = reading(agency, prefix, name, names);
        reading.report().ifPresent(reports::add);
        reading.findings().forEach(finding -> findings.add(finding.about(subject)));
        read.run();
      } else if (!prefix.isEmpty() && misplaced().isMeantAsYear(prefix + name, name)) {
        findings.add(misplaced().misnamed(prefix + name, name));
      }
    }
    return new ReportSeries(agency, reports);
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
