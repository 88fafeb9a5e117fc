package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.prose.ReportProse;
import io.github.gipsite.report.Agency;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report with all that a check may compare it with: the reports of its agency, and no other.
 *
 * @param series the agency's years, among them the report
 * @param words the sentences of the report
 * @param before the report of the year before by the same body
 * @param cells of all its tables: several checks go through them, and nearly never find anything
 */
public record CheckedReport(
    AnnualReport report,
    ReportSeries series,
    ReportProse words,
    Optional<AnnualReport> before,
    List<Cell> cells) {
  public CheckedReport {
    cells = List.copyOf(cells);
  }

  public CheckedReport(AnnualReport report, ReportSeries series, ReportProse words) {
    this(report, series, words, series.before(report), cells(report));
  }

  private static List<Cell> cells(AnnualReport report) {
    List<Cell> cells = new ArrayList<>();
    report.tables().forEach(table -> cells.addAll(table.cells()));
    return cells;
  }

  /** What there is to be checked in it. */
  Coverage coverage() {
    int equations = report.tables().stream().mapToInt(ReportTable::equationCount).sum();
    int broken = report.tables().stream().mapToInt(table -> table.brokenEquations().size()).sum();
    boolean lacksTables = report.tables().size() < report.edition().tables().size();
    return new Coverage(
        1,
        0,
        0,
        equations,
        equations - broken,
        lacksTables ? 1 : 0,
        report.narratives().isEmpty() ? 1 : 0,
        before.isEmpty() ? 1 : 0);
  }

  Agency agency() {
    return series.agency();
  }

  int year() {
    return report.year();
  }

  /**
   * Resolves a name. A row that the report lacks is taken as 0 where the sums of the table leave
   * nothing for it.
   */
  Optional<NamedFigure> figure(String name) {
    return NamedFigure.in(report, name).or(() -> NamedFigure.ofRowsThere(report, name));
  }

  Optional<BigDecimal> value(String name) {
    return figure(name).flatMap(NamedFigure::value);
  }

  Optional<BigDecimal> valueBefore(String name) {
    return before.flatMap(year -> NamedFigure.in(year, name)).flatMap(NamedFigure::value);
  }
}
