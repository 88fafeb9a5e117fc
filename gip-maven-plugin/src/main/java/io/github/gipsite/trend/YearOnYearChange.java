package io.github.gipsite.trend;

import io.github.gipsite.edition.MainFigure;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.ReportSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A main figure of a report with its change from the year before, where the two may be compared.
 *
 * @param figure the definition of the figure
 * @param value exact
 * @param before of the year before; empty where there is none, or the form or the body was another
 */
public record YearOnYearChange(MainFigure figure, BigDecimal value, Optional<BigDecimal> before) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The main figures of a report, in the order of its edition; a blank one is left out. */
  public static List<YearOnYearChange> of(AnnualReport report, ReportSeries series) {
    Optional<AnnualReport> before =
        series.before(report).filter(then -> then.edition().equals(report.edition()));
    return report.edition().highlights().mainFigures().stream()
        .flatMap(
            figure ->
                report.value(figure).stream()
                    .map(
                        value ->
                            new YearOnYearChange(
                                figure, value, before.flatMap(then -> then.value(figure)))))
        .toList();
  }

  /** The difference to the year before; negative for a decrease. */
  public Optional<BigDecimal> difference() {
    return before.map(value::subtract);
  }

  /** The difference in percent of the year before, with one decimal; empty where that was 0. */
  public Optional<BigDecimal> percent() {
    return before
        .filter(then -> then.signum() != 0)
        .map(
            then ->
                value.subtract(then).multiply(HUNDRED).divide(then.abs(), 1, RoundingMode.HALF_UP));
  }
}
