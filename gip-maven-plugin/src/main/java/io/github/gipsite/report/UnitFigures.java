package io.github.gipsite.report;

import io.github.gipsite.edition.Edition;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that a unit of a summary states for one year, without the rest of its report, so that
 * a summary of many units needs none of their reports.
 *
 * @param values exact, by cell; a cell that is blank or unknown is not among them
 */
public record UnitFigures(
    Agency agency, int year, Edition edition, Map<FigureId, BigDecimal> values) {
  public UnitFigures {
    values = Map.copyOf(values);
  }

  public static UnitFigures of(Agency agency, AnnualReport report) {
    Map<FigureId, BigDecimal> values = new HashMap<>();
    for (ReportTable table : report.tables()) {
      for (Cell cell : table.cells()) {
        cell.figure().value().ifPresent(value -> values.put(cell.id(), value));
      }
    }
    return new UnitFigures(agency, report.year(), report.edition(), values);
  }

  /** The sum of these cells; empty where one of them is blank or unknown. */
  public Optional<BigDecimal> value(List<FigureId> cells) {
    return values.keySet().containsAll(cells)
        ? Optional.of(cells.stream().map(values::get).reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
