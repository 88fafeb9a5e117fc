package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the mistakes that break the sums of a table: a single wrong digit breaks a sum in its row
 * and one in its column, and stands where they cross; figures that were exchanged close every sum
 * when they are changed back.
 */
final class SumCauseFinder {
  private final List<Equation> broken;
  private final Optional<FigureExchange> exchange;
  private final Optional<SumCause> shift;

  /** The figures of which one value closes all of their sums, with that value. */
  private final Map<FigureId, BigDecimal> closing = new HashMap<>();

  private SumCauseFinder(ReportTable table) {
    this.broken = table.brokenEquations();
    this.exchange = FigureExchangeFinder.in(table);
    this.shift = RowShiftFinder.in(table);
    for (Equation equation : broken) {
      for (Cell cell : equation.terms()) {
        closing(cell).ifPresent(value -> closing.put(cell.id(), value));
      }
    }
  }

  static SumCauseFinder in(ReportTable table) {
    return new SumCauseFinder(table);
  }

  /** Returns what probably breaks an equation; empty where any of its figures may be wrong. */
  Optional<SumCause> cause(Equation equation) {
    return shift
        .filter(it -> it.mended().keySet().stream().anyMatch(equation::contains))
        .or(() -> closingFigure(equation))
        .or(() -> exchange(equation))
        .or(() -> suspect(equation).map(SumCauseFinder::suspected));
  }

  private Optional<SumCause> closingFigure(Equation equation) {
    List<SumCause> causes =
        equation.terms().stream()
            .flatMap(
                cell ->
                    Optional.ofNullable(closing.get(cell.id())).stream()
                        .map(value -> closed(cell, value)))
            .toList();
    return causes.size() == 1 ? Optional.of(causes.get(0)) : Optional.empty();
  }

  private static SumCause closed(Cell cell, BigDecimal value) {
    return new SumCause(
        cell.id().toString(),
        cell.figure().place(),
        List.of(),
        Wording.of("cross-footing.suspect.fits", cell.rowAndColumn(), value.toPlainString()),
        Map.of(cell.id(), value));
  }

  private static SumCause suspected(Cell cell) {
    return new SumCause(
        cell.id().toString(),
        cell.figure().place(),
        List.of(),
        Wording.of("cross-footing.suspect", cell.rowAndColumn()),
        Map.of());
  }

  private Optional<SumCause> exchange(Equation equation) {
    return exchange
        .filter(it -> it.moved().keySet().stream().anyMatch(equation::contains))
        .map(
            it ->
                new SumCause(
                    it.cause(), it.place(), List.of(it.otherPlace()), it.help(), it.moved()));
  }

  /** The figure that takes part in more broken sums than any other of the equation. */
  private Optional<Cell> suspect(Equation equation) {
    Map<Long, List<Cell>> byBroken =
        equation.terms().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> broken.stream().filter(other -> other.contains(cell.id())).count()));
    long most = Collections.max(byBroken.keySet());
    List<Cell> suspects = byBroken.getOrDefault(most, List.of());
    return most > 1 && suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
  }

  /** The value that closes several broken sums of a figure, all of them; empty where none does. */
  private Optional<BigDecimal> closing(Cell suspect) {
    List<BigDecimal> values =
        broken.stream()
            .filter(equation -> equation.contains(suspect.id()))
            .map(equation -> closing(suspect, equation))
            .toList();
    return Optional.of(values.get(0))
        .filter(value -> values.size() > 1 && value.signum() >= 0)
        .filter(value -> values.stream().allMatch(other -> other.compareTo(value) == 0));
  }

  private static BigDecimal closing(Cell suspect, Equation equation) {
    boolean left = equation.left().stream().anyMatch(cell -> cell.id().equals(suspect.id()));
    BigDecimal missing = equation.difference();
    return suspect.figure().summand().add(left ? missing : missing.negate());
  }
}
