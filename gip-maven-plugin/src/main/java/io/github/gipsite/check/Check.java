package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.util.List;

/**
 * One question asked of every report. Its explanation for readers stands under its id in {@code
 * rules.properties}.
 */
public interface Check {
  /** Its public id, and what its findings weigh. */
  Rule rule();

  /**
   * What is wrong with one report.
   *
   * @param series the agency's years, among them the report
   * @return nothing where the report is right
   */
  List<Diagnostic> check(AnnualReport report, ReportSeries series);
}
