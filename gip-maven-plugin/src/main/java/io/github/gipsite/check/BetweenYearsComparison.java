package io.github.gipsite.check;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.Reconciliation;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.ReportRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure beside what follows from the report of the year before, in one column of its row.
 *
 * @param column what is added to the names of the reconciliation; nothing for the main one
 */
record BetweenYearsComparison(
    Reconciliation reconciliation, String column, AnnualReport report, AnnualReport before) {

  /** All that can be compared in two years that follow each other. */
  static List<BetweenYearsComparison> of(AnnualReport now, AnnualReport before) {
    boolean sameEdition = before.edition().equals(now.edition());
    return now.edition().reconciliations().stream()
        .filter(reconciliation -> sameEdition || reconciliation.acrossEditions())
        .flatMap(
            reconciliation ->
                Stream.concat(Stream.of(""), columns(reconciliation, now))
                    .map(column -> new BetweenYearsComparison(reconciliation, column, now, before)))
        .toList();
  }

  private static Stream<String> columns(Reconciliation reconciliation, AnnualReport report) {
    return reconciliation.everyColumn()
        ? FigureName.resolve(report.edition(), reconciliation.figure()).stream()
            .flatMap(
                name ->
                    name.table().bandOf(name.rows().get(0)).orElseThrow().columns().stream()
                        .map(Column::id)
                        .filter(column -> !column.equals(name.column().id())))
            .map(column -> "." + column)
        : Stream.empty();
  }

  /** Whether it is of the figure that the row is named after, and not of one of its columns. */
  boolean isMain() {
    return column.isEmpty();
  }

  String figure() {
    return reconciliation.figure() + column;
  }

  Optional<NamedFigure> stated() {
    return NamedFigure.in(report, figure());
  }

  /** The figure that follows from the year before; empty where that is not known. */
  Optional<BigDecimal> expected() {
    Optional<BigDecimal> then = sum(before, reconciliation.before());
    Optional<BigDecimal> plus = sum(report, reconciliation.plus());
    Optional<BigDecimal> minus = sum(report, reconciliation.minus());
    return then.isPresent() && plus.isPresent() && minus.isPresent()
        ? Optional.of(then.get().add(plus.get()).subtract(minus.get()))
        : Optional.empty();
  }

  /** Whether both are known and differ. */
  boolean isBroken() {
    return difference().filter(difference -> difference.signum() != 0).isPresent();
  }

  /** Whether both are known, the same, and not 0. */
  boolean holdsForMoreThanNothing() {
    return difference().filter(difference -> difference.signum() == 0).isPresent()
        && expected().filter(value -> value.signum() != 0).isPresent();
  }

  private Optional<BigDecimal> difference() {
    Optional<BigDecimal> expected = expected();
    return stated().flatMap(NamedFigure::value).flatMap(value -> expected.map(value::subtract));
  }

  /** The row of the year before that the figure repeats; empty where it is a sum. */
  Optional<ReportRow> carriedFrom() {
    List<NamedFigure> from = then();
    boolean repeats =
        from.size() == 1 && reconciliation.plus().isEmpty() && reconciliation.minus().isEmpty();
    return repeats
        ? before
            .table(from.get(0).name().table().id())
            .flatMap(table -> table.row(from.get(0).name().rows().get(0)))
        : Optional.empty();
  }

  /** The figures of the year before. */
  List<NamedFigure> then() {
    return figures(before, reconciliation.before());
  }

  /** The terms of the sum, such as {@code 结转 7} or {@code 现行有效 45 + 制发 17 − 废止 5}. */
  String terms() {
    String added =
        Stream.concat(then().stream(), figures(report, reconciliation.plus()).stream())
            .map(this::written)
            .collect(Collectors.joining(" + "));
    String taken =
        figures(report, reconciliation.minus()).stream()
            .map(figure -> " − " + written(figure))
            .collect(Collectors.joining());
    return added + taken;
  }

  /** A figure with its name; in a column comparison the row is named too. */
  private String written(NamedFigure figure) {
    String label = isMain() ? figure.name().shortLabel() : figure.label();
    return label + " " + figure.value().orElseThrow().toPlainString();
  }

  private List<NamedFigure> figures(AnnualReport report, List<String> names) {
    List<NamedFigure> figures = new ArrayList<>();
    names.forEach(name -> NamedFigure.in(report, name + column).ifPresent(figures::add));
    return figures;
  }

  private Optional<BigDecimal> sum(AnnualReport report, List<String> names) {
    List<NamedFigure> figures = figures(report, names);
    boolean known =
        figures.size() == names.size()
            && figures.stream().allMatch(figure -> figure.value().isPresent());
    return known
        ? Optional.of(
            figures.stream()
                .map(figure -> figure.value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }
}
