package io.github.gipsite.page;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Correction;
import io.github.gipsite.report.NamedFigure;
import java.util.Comparator;
import java.util.List;

/**
 * A correction as a reader is told of it.
 *
 * @param figure what it is called, such as 新收
 */
public record CorrectionRow(String figure, Correction correction) {
  /** The latest first. */
  static List<CorrectionRow> of(AnnualReport report) {
    return report.corrections().stream()
        .sorted(Comparator.comparing(Correction::date).reversed())
        .map(correction -> new CorrectionRow(name(report, correction), correction))
        .toList();
  }

  private static String name(AnnualReport report, Correction correction) {
    return NamedFigure.in(report, correction.figure())
        .map(NamedFigure::label)
        .orElse(correction.figure());
  }
}
