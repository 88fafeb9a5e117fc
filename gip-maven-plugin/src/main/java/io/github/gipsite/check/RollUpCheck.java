package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Archive;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.report.UnitFigures;
import io.github.gipsite.report.UnitTotals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a summary report with the sums of its units, cell by cell, where every unit is in the
 * archive. A cell that a unit leaves blank is not compared.
 */
final class RollUpCheck implements ArchiveCheck {
  private static final Rule RULE = new Rule("roll-up", Severity.INFO);

  /** The most units that are named one by one. */
  private static final int FEW = 5;

  /**
   * The most cells that get a finding each; more that differ have one reason, and are one finding.
   */
  private static final int MANY = 10;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(AnnualReport report, ReportSeries series, Archive archive) {
    List<String> named = series.agency().rollUp();
    if (named.isEmpty()) {
      return List.of();
    }
    UnitTotals units = archive.rolledUp(series.agency(), report);
    if (units.units().size() < named.size()) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      table.cells().forEach(cell -> finding(cell, units).ifPresent(findings::add));
    }
    return findings.size() > MANY ? List.of(combined(findings, report, units)) : findings;
  }

  private static Diagnostic combined(
      List<Diagnostic> findings, AnnualReport report, UnitTotals units) {
    List<String> figures = findings.stream().flatMap(one -> one.figures().stream()).toList();
    return Diagnostic.of(
            RULE,
            report.places().report(),
            "roll-up.many",
            findings.size(),
            units.units().size(),
            findings.get(0).wording().arguments().get(0))
        .withFigures(figures);
  }

  private static Optional<Diagnostic> finding(Cell cell, UnitTotals units) {
    return cell.figure()
        .value()
        .filter(
            stated ->
                units
                    .difference(stated, List.of(cell.id()))
                    .filter(difference -> difference.signum() != 0)
                    .isPresent())
        .map(stated -> finding(cell, stated, units));
  }

  private static Diagnostic finding(Cell cell, BigDecimal stated, UnitTotals units) {
    BigDecimal sum = units.sum(List.of(cell.id())).orElseThrow().value();
    return Diagnostic.of(
            RULE,
            cell.figure().place(),
            units.units().size() <= FEW ? "roll-up.few" : "roll-up",
            label(units.edition(), cell.id()),
            stated.toPlainString(),
            sum.toPlainString(),
            units.units().size(),
            DifferenceWording.of(stated, sum),
            parts(units, cell.id()))
        .withFigures(List.of(cell.id().toString()));
  }

  private static List<Wording> parts(UnitTotals units, FigureId cell) {
    return units.units().stream().limit(FEW).map(unit -> part(unit, cell)).toList();
  }

  private static Wording part(UnitFigures unit, FigureId cell) {
    BigDecimal value = unit.value(List.of(cell)).orElseThrow();
    return Wording.of("difference.unit", unit.agency().name(), value.toPlainString());
  }

  /**
   * The label of a cell: that of the row alone for its total, otherwise also that of its column.
   */
  private static String label(Edition edition, FigureId cell) {
    return FigureName.resolve(edition, cell.table() + "." + cell.row())
        .filter(name -> name.column().id().equals(cell.column()))
        .or(() -> FigureName.resolve(edition, cell.toString()))
        .map(FigureName::label)
        .orElse(cell.toString());
  }
}
