package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.List;

/**
 * One question asked of every report that looks beyond its agency, of several reports at a time.
 * Its findings can be explained.
 */
interface ArchiveCheck {
  /** Its public id, and what its findings weigh. */
  Rule rule();

  /** What is wrong with one report of an agency; nothing where it is right. */
  List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive);
}
