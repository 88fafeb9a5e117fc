package io.github.gipsite.check;

import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rows or figures that were written in each other's place, by trying every exchange: one
 * whose sums all close, where they did not before, and no other one of its kind.
 */
final class FigureExchangeFinder {
  /** The sums that break where two figures are exchanged, other than a total and its part. */
  private static final int AT_LEAST = 2;

  private final List<List<Cell>> rows;
  private final Map<FigureId, List<Equation>> equations = new HashMap<>();
  private final Set<FigureId> broken = new HashSet<>();

  private FigureExchangeFinder(ReportTable table) {
    this.rows = table.rows().stream().map(table::cells).toList();
    for (Equation equation : table.equations()) {
      for (Cell cell : equation.terms()) {
        equations.computeIfAbsent(cell.id(), id -> new ArrayList<>()).add(equation);
        if (!equation.holds()) {
          broken.add(cell.id());
        }
      }
    }
  }

  /** Returns the exchange that closes sums of a table; empty where none or several do. */
  static Optional<FigureExchange> in(ReportTable table) {
    if (table.brokenEquations().isEmpty()) {
      return Optional.empty();
    }
    FigureExchangeFinder finder = new FigureExchangeFinder(table);
    List<FigureExchange> ofRows = finder.ofRows();
    if (ofRows.size() == 1) {
      return Optional.of(ofRows.get(0));
    }
    List<FigureExchange> ofFigures = ofRows.isEmpty() ? finder.ofFigures() : List.of();
    return ofFigures.size() == 1 ? Optional.of(ofFigures.get(0)) : Optional.empty();
  }

  private List<FigureExchange> ofRows() {
    List<FigureExchange> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (columns(rows.get(i)).equals(columns(rows.get(j))) && rows.get(i).size() > 1) {
          add(FigureExchange.ofRows(rows.get(i), rows.get(j)), AT_LEAST, found);
        }
      }
    }
    return found;
  }

  private static List<String> columns(List<Cell> row) {
    return row.stream().map(cell -> cell.id().column()).toList();
  }

  private List<FigureExchange> ofFigures() {
    List<FigureExchange> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> row = rows.get(i);
      for (int first = 0; first < row.size(); first++) {
        for (int second = first + 1; second < row.size(); second++) {
          int atLeast = isPartAboveTotal(row, row.get(first), row.get(second)) ? 1 : AT_LEAST;
          add(FigureExchange.inRow(row, first, second), atLeast, found);
        }
        for (int j = i + 1; j < rows.size(); j++) {
          if (columns(row).equals(columns(rows.get(j)))) {
            add(FigureExchange.inColumn(row.get(first), rows.get(j).get(first)), AT_LEAST, found);
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether the second figure is the total of a row, and smaller than the first, a part of it. A
   * row that begins with zero may have been pasted one column to the right as well.
   */
  private boolean isPartAboveTotal(List<Cell> row, Cell part, Cell total) {
    return row.get(0).figure().summand().signum() > 0
        && part.figure().summand().compareTo(total.figure().summand()) > 0
        && equations.getOrDefault(total.id(), List.of()).stream()
            .anyMatch(
                equation ->
                    equation.identity().isTotal()
                        && equation.right().get(0).id().equals(total.id())
                        && equation.contains(part.id()));
  }

  private void add(FigureExchange exchange, int atLeast, List<FigureExchange> found) {
    Map<FigureId, BigDecimal> moved = exchange.moved();
    if (moved.keySet().stream().noneMatch(broken::contains)
        || (exchange.one().size() == 1 && !isWritten(exchange))) {
      return;
    }
    Set<Equation> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    moved.keySet().forEach(id -> touched.addAll(equations.getOrDefault(id, List.of())));
    long mended = touched.stream().filter(equation -> !equation.holds()).count();
    if (mended >= atLeast && touched.stream().allMatch(it -> FigureExchange.closes(it, moved))) {
      found.add(exchange);
    }
  }

  private static boolean isWritten(FigureExchange exchange) {
    return exchange.one().get(0).figure().state() == Figure.State.GIVEN
        && exchange.other().get(0).figure().state() == Figure.State.GIVEN;
  }
}
