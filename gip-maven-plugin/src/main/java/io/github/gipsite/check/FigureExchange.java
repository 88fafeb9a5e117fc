package io.github.gipsite.check;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two rows, or two figures, that may have been written in each other's place.
 *
 * @param one cells that take the place of the others, one by one
 * @param help what to look at
 */
record FigureExchange(List<Cell> one, List<Cell> other, Wording help) {
  FigureExchange {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  static FigureExchange ofRows(List<Cell> one, List<Cell> other) {
    ReportRow first = one.get(0).row();
    ReportRow second = other.get(0).row();
    return new FigureExchange(
        one,
        other,
        Wording.of(
            "cross-footing.exchanged-rows",
            first.row().shortName(),
            first.row().id(),
            second.row().shortName(),
            second.row().id()));
  }

  /** Two figures of a row. */
  static FigureExchange inRow(List<Cell> row, int first, int second) {
    List<String> mended =
        IntStream.range(0, row.size())
            .mapToObj(i -> i == first ? second : i == second ? first : i)
            .map(i -> written(row.get(i)))
            .toList();
    return new FigureExchange(
        List.of(row.get(first)),
        List.of(row.get(second)),
        Wording.of(
            "cross-footing.exchanged-columns",
            row.get(0).row().row().shortName(),
            row.get(first).column().shortName(),
            row.get(second).column().shortName(),
            "[" + String.join(", ", mended) + "]"));
  }

  /** Two figures of a column. */
  static FigureExchange inColumn(Cell one, Cell other) {
    return new FigureExchange(
        List.of(one),
        List.of(other),
        Wording.of("cross-footing.exchanged-figures", one.rowAndColumn(), other.rowAndColumn()));
  }

  private static String written(Cell cell) {
    return cell.figure().isBlank() ? "~" : cell.figure().text();
  }

  /** The figures that differ afterwards, each with its value then. */
  Map<FigureId, BigDecimal> moved() {
    Map<FigureId, BigDecimal> moved = new HashMap<>();
    for (int i = 0; i < one.size(); i++) {
      BigDecimal first = one.get(i).figure().summand();
      BigDecimal second = other.get(i).figure().summand();
      if (first.compareTo(second) != 0) {
        moved.put(one.get(i).id(), second);
        moved.put(other.get(i).id(), first);
      }
    }
    return moved;
  }

  /** Whether an equation would hold afterwards. */
  static boolean closes(Equation equation, Map<FigureId, BigDecimal> moved) {
    return sum(equation.left(), moved).compareTo(sum(equation.right(), moved)) == 0;
  }

  private static BigDecimal sum(List<Cell> terms, Map<FigureId, BigDecimal> moved) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell term : terms) {
      BigDecimal then = moved.get(term.id());
      sum = sum.add(then == null ? term.figure().summand() : then);
    }
    return sum;
  }

  SourceLocation place() {
    return one.get(0).figure().place();
  }

  SourceLocation otherPlace() {
    return other.get(0).figure().place();
  }

  /** The common cause of what it breaks. */
  String cause() {
    return List.of(one, other).stream()
        .map(cells -> cells.size() == 1 ? cells.get(0).id().toString() : rowId(cells.get(0)))
        .collect(Collectors.joining(" "));
  }

  private static String rowId(Cell cell) {
    return cell.id().table() + "." + cell.id().row();
  }
}
