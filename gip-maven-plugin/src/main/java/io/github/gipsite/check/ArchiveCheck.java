package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.ReportSeries;
import java.util.List;

/**
 * A check of one report beside those of all agencies.
 *
 * <p>It runs in every build, for every report: one that asks for {@link AnnualReport#tables} or
 * {@link AnnualReport#narratives} of all makes every rebuild slow. What it needs of each is better
 * taken from the {@link CheckedSeries} that it is constructed with, as {@link CopiedTextCheck}
 * does. It looks at several reports at a time. Its findings can be explained.
 */
interface ArchiveCheck {
  /** The public id of the check, and the severity of its findings. */
  Rule rule();

  /** Returns the findings on one report; empty where it is right. */
  List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive);
}
