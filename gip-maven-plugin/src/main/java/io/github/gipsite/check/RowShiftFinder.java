package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds a row that was pasted one column to the right: it begins with a zero, and its total is
 * lost. Several sums of the table have to close where it is moved back, and none may break.
 */
final class RowShiftFinder {
  /** The sum of the row itself closes in any case. */
  private static final int AT_LEAST = 2;

  private static final int FEWEST_CELLS = 3;

  private RowShiftFinder() {}

  /** Returns the cause of the broken sums of a table; empty where no row is shifted, or several. */
  static Optional<SumCause> in(ReportTable table) {
    if (table.brokenEquations().isEmpty()) {
      return Optional.empty();
    }
    List<SumCause> found = new ArrayList<>();
    table.rows().forEach(row -> shifted(table.cells(row), table.equations()).ifPresent(found::add));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<SumCause> shifted(List<Cell> row, List<Equation> equations) {
    if (row.size() < FEWEST_CELLS || row.get(0).figure().summand().signum() != 0) {
      return Optional.empty();
    }
    List<BigDecimal> mended = mended(row);
    Map<FigureId, BigDecimal> moved = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      moved.put(row.get(i).id(), mended.get(i));
    }
    List<Equation> touched =
        equations.stream()
            .filter(it -> it.terms().stream().anyMatch(cell -> moved.containsKey(cell.id())))
            .toList();
    return touched.stream().filter(it -> !it.holds()).count() >= AT_LEAST
            && touched.stream().allMatch(it -> FigureExchange.closes(it, moved))
        ? Optional.of(cause(row, mended, moved))
        : Optional.empty();
  }

  /** The figures of a row, each one column to the left, and their sum as the total. */
  private static List<BigDecimal> mended(List<Cell> row) {
    List<BigDecimal> mended =
        new ArrayList<>(row.stream().skip(1).map(cell -> cell.figure().summand()).toList());
    mended.add(mended.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    return mended;
  }

  private static SumCause cause(
      List<Cell> row, List<BigDecimal> mended, Map<FigureId, BigDecimal> moved) {
    Cell first = row.get(0);
    String written =
        mended.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ", "[", "]"));
    return new SumCause(
        first.id().table() + "." + first.id().row(),
        first.figure().place(),
        List.of(),
        Wording.of("cross-footing.shifted-row", first.row().row().shortName(), written),
        moved);
  }
}
