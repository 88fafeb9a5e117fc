package io.github.gipsite.report;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Applies the identities of the form to the figures of a report. */
final class EquationBuilder {
  /** The cells by row, in the order of the form. */
  private final Map<String, List<Cell>> cells = new LinkedHashMap<>();

  private EquationBuilder(ReportTable report) {
    report.rows().forEach(row -> cells.put(row.row().id(), report.cells(row)));
  }

  /** Builds the equations of a table whose figures can be added, in the order of the form. */
  static List<Equation> of(ReportTable report) {
    EquationBuilder equations = new EquationBuilder(report);
    List<Equation> all =
        report.table().identities().stream()
            .flatMap(
                identity ->
                    identity.each() == Axis.COLUMN
                        ? equations.inColumns(identity)
                        : equations.inRows(identity))
            .filter(Equation::canBeAdded)
            .toList();
    return withoutOpenTotals(all);
  }

  /**
   * Removes equations with a blank total in them. Such a total is not 0, so that no other sum with
   * it can be judged.
   */
  private static List<Equation> withoutOpenTotals(List<Equation> all) {
    Set<FigureId> open =
        all.stream()
            .filter(equation -> equation.hasBlankTotal() && !equation.holds())
            .map(equation -> equation.right().get(0).id())
            .collect(Collectors.toSet());
    return open.isEmpty()
        ? all
        : all.stream()
            .filter(
                equation ->
                    (equation.hasBlankTotal() ? equation.left() : equation.terms())
                        .stream().noneMatch(cell -> open.contains(cell.id())))
            .toList();
  }

  private Stream<Equation> inColumns(Identity identity) {
    List<List<Cell>> left = rows(identity.left());
    List<List<Cell>> right = rows(identity.right());
    if (left.size() < identity.left().size() || right.size() < identity.right().size()) {
      return Stream.empty();
    }
    return IntStream.range(0, left.get(0).size())
        .mapToObj(i -> new Equation(identity, inColumn(left, i), inColumn(right, i)));
  }

  private Stream<Equation> inRows(Identity identity) {
    IdentityHashMap<List<Column>, RowTerms> terms = new IdentityHashMap<>();
    return cells.values().stream()
        .map(
            row ->
                terms
                    .computeIfAbsent(
                        row.get(0).row().columns(), columns -> RowTerms.of(identity, columns))
                    .in(row));
  }

  /**
   * The places of the terms of an identity in a row.
   *
   * @param left among the cells of the row, in order
   */
  private record RowTerms(Identity identity, List<Integer> left, List<Integer> right) {
    static RowTerms of(Identity identity, List<Column> columns) {
      return new RowTerms(
          identity, places(columns, identity.left()), places(columns, identity.right()));
    }

    private static List<Integer> places(List<Column> columns, List<String> ids) {
      return IntStream.range(0, columns.size())
          .filter(i -> ids.contains(columns.get(i).id()))
          .boxed()
          .toList();
    }

    Equation in(List<Cell> row) {
      return new Equation(identity, cells(row, left), cells(row, right));
    }

    private static List<Cell> cells(List<Cell> row, List<Integer> places) {
      List<Cell> cells = new ArrayList<>(places.size());
      for (int place : places) {
        cells.add(row.get(place));
      }
      return cells;
    }
  }

  /** The rows with these ids, as far as they exist. */
  private List<List<Cell>> rows(List<String> ids) {
    return ids.stream().flatMap(id -> Stream.ofNullable(cells.get(id))).toList();
  }

  private static List<Cell> inColumn(List<List<Cell>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }
}
