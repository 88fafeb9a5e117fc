package io.github.gipsite.check;

import io.github.gipsite.prose.Words;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.ReportSeries;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A report with all that a check may compare it with: its agency and no other.
 *
 * @param series the agency's years, among them the report
 * @param words what the report says in words
 */
public record CheckedReport(AnnualReport report, ReportSeries series, Words words) {
  Agency agency() {
    return series.agency();
  }

  int year() {
    return report.year();
  }

  /** The report of the year before by the same body. */
  Optional<AnnualReport> before() {
    return series.before(report);
  }

  Optional<NamedFigure> figure(String name) {
    return NamedFigure.in(report, name);
  }

  Optional<BigDecimal> value(String name) {
    return figure(name).flatMap(NamedFigure::value);
  }

  Optional<BigDecimal> valueBefore(String name) {
    return before().flatMap(before -> NamedFigure.in(before, name)).flatMap(NamedFigure::value);
  }
}
