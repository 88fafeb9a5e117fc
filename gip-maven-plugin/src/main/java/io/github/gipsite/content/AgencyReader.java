package io.github.gipsite.content;

import io.github.gipsite.content.YearReader.YearReading;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
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
        int year = Integer.parseInt(name);
        YearReading reading = years.read(agency, prefix + name, year);
        reading.report().ifPresent(reports::add);
        Subject subject = new Subject(agency.name(), year);
        reading.findings().forEach(finding -> findings.add(finding.about(subject)));
        read.run();
      } else if (!prefix.isEmpty() && isMeantAsYear(prefix + name, name)) {
        findings.add(misplaced(prefix + name, name));
      }
    }
    return new ReportSeries(agency, reports);
  }

  private boolean isMeantAsYear(String path, String name) {
    return folder.exists(path + "/" + ReportReader.REPORT_FILE)
        || MisnamedYears.isYear(name, folder.names(path, ignored -> {}));
  }

  static Diagnostic misplaced(String path, String name) {
    Optional<String> year = MisnamedYears.of(name);
    return Diagnostic.of(
        ContentRules.MISPLACED_REPORT,
        SourceLocation.startOf(path + "/" + ReportReader.REPORT_FILE),
        year.isPresent() ? "misplaced-report.year" : "misplaced-report",
        name,
        year.orElse(""));
  }
}
