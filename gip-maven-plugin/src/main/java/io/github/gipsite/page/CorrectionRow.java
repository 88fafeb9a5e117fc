package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import java.util.Comparator;
import java.util.List;

/**
 * A row of the list of corrections.
 *
 * @param figure the label of the figure, such as 新收
 * @param old as published
 */
public record CorrectionRow(
    String date, String figure, String old, String corrected, String reason) {
  /** The corrections of a report, the latest first. */
  static List<CorrectionRow> of(AnnualReport report) {
    return latestFirst(report).stream().map(correction -> of(report, correction)).toList();
  }

  static List<Correction> latestFirst(AnnualReport report) {
    return report.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .toList();
  }

  static CorrectionRow of(AnnualReport report, Correction correction) {
    return new CorrectionRow(
        correction.date().toString(),
        report.label(correction),
        correction.old(),
        correction.corrected(),
        correction.reason());
  }
}
