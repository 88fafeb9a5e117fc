package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import java.util.List;
import java.util.Optional;

/** Reads the folder of one year. */
interface YearReader {
  /**
   * Reads a report.
   *
   * @param folder of the year, from the content folder
   * @param reportFolder where its {@code report.yaml} lies: the same, or that of another year
   */
  YearReading read(Agency agency, String folder, String reportFolder, int year);

  /** Reads a report of which all files lie in one folder. */
  default YearReading read(Agency agency, String folder, int year) {
    return read(agency, folder, folder, year);
  }

  /**
   * The result of reading a year, with the findings.
   *
   * @param report empty, with a finding, where there is none that could be checked
   */
  record YearReading(Optional<AnnualReport> report, List<Diagnostic> findings) {
    public YearReading {
      findings = List.copyOf(findings);
    }
  }
}
