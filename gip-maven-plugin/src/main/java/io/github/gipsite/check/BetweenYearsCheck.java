package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
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

/** Reports figures that do not follow from those of the year before, as the edition requires. */
final class BetweenYearsCheck implements Check {
  private final Rule rule;

  BetweenYearsCheck(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    Optional<AnnualReport> before = checked.before();
    if (before.isEmpty()) {
      return List.of();
    }
    boolean sameEdition = before.get().edition().equals(checked.report().edition());
    List<Diagnostic> findings = new ArrayList<>();
    for (Reconciliation reconciliation : checked.report().edition().reconciliations()) {
      if (reconciliation.check().equals(rule.id())
          && (sameEdition || reconciliation.acrossEditions())) {
        compare(reconciliation, checked.report(), before.get()).forEach(findings::add);
      }
    }
    return findings;
  }

  /** Compares the main figure; where that is right, each column, which is only a warning. */
  private Stream<Diagnostic> compare(
      Reconciliation reconciliation, AnnualReport now, AnnualReport before) {
    Optional<Diagnostic> main = new Comparison(reconciliation, "", now, before).finding();
    if (main.isPresent() || !reconciliation.everyColumn()) {
      return main.stream();
    }
    return columns(reconciliation.figure(), now)
        .flatMap(column -> new Comparison(reconciliation, column, now, before).finding().stream())
        .map(finding -> finding.withSeverity(Severity.WARNING));
  }

  private static Stream<String> columns(String row, AnnualReport report) {
    return FigureName.resolve(report.edition(), row).stream()
        .flatMap(
            name ->
                name.table().bandOf(name.rows().get(0)).orElseThrow().columns().stream()
                    .map(Column::id)
                    .filter(column -> !column.equals(name.column().id())))
        .map(column -> "." + column);
  }

  /** One reconciliation in one column: what is added to its names, nothing for the main one. */
  private final class Comparison {
    private final Reconciliation reconciliation;
    private final String column;
    private final AnnualReport now;
    private final AnnualReport before;

    Comparison(
        Reconciliation reconciliation, String column, AnnualReport now, AnnualReport before) {
      this.reconciliation = reconciliation;
      this.column = column;
      this.now = now;
      this.before = before;
    }

    Optional<Diagnostic> finding() {
      Optional<NamedFigure> stated = NamedFigure.in(now, reconciliation.figure() + column);
      Optional<BigDecimal> expected = expected();
      Optional<BigDecimal> value = stated.flatMap(NamedFigure::value);
      if (expected.isEmpty() || value.isEmpty() || value.get().compareTo(expected.get()) == 0) {
        return Optional.empty();
      }
      BetweenYearsAdvice advice =
          BetweenYearsAdvice.on(stated.get(), expected.get(), now, before, carriedFrom());
      return Optional.of(
          Diagnostic.of(
                  rule,
                  stated.get().place(),
                  advice.help().isPresent() ? rule.id() + ".caused" : rule.id(),
                  stated.get().label(),
                  before.year(),
                  terms(),
                  expected.get().toPlainString(),
                  value.get().toPlainString(),
                  DifferenceWording.of(value.get(), expected.get()),
                  reconciliation.figure() + column,
                  advice.help().map(Object.class::cast).orElse(""))
              .withFigures(stated.get().ids())
              .withRelated(
                  figures(before, reconciliation.before()).stream()
                      .map(NamedFigure::place)
                      .toList())
              .withCause(advice.cause()));
    }

    /** The row of the year before that the figure repeats; empty where it is a sum. */
    private Optional<ReportRow> carriedFrom() {
      List<NamedFigure> from = figures(before, reconciliation.before());
      boolean repeats =
          from.size() == 1 && reconciliation.plus().isEmpty() && reconciliation.minus().isEmpty();
      return repeats
          ? before
              .table(from.get(0).name().table().id())
              .flatMap(table -> table.row(from.get(0).name().rows().get(0)))
          : Optional.empty();
    }

    private Optional<BigDecimal> expected() {
      Optional<BigDecimal> then = sum(before, reconciliation.before());
      Optional<BigDecimal> plus = sum(now, reconciliation.plus());
      Optional<BigDecimal> minus = sum(now, reconciliation.minus());
      return then.isPresent() && plus.isPresent() && minus.isPresent()
          ? Optional.of(then.get().add(plus.get()).subtract(minus.get()))
          : Optional.empty();
    }

    /** The terms of the sum, such as {@code 结转 7} or {@code 现行有效 45 + 制发 17 − 废止 5}. */
    private String terms() {
      String added =
          Stream.concat(
                  figures(before, reconciliation.before()).stream(),
                  figures(now, reconciliation.plus()).stream())
              .map(this::written)
              .collect(Collectors.joining(" + "));
      String taken =
          figures(now, reconciliation.minus()).stream()
              .map(figure -> " − " + written(figure))
              .collect(Collectors.joining());
      return added + taken;
    }

    /** A figure with its name; in a column comparison the row is named too. */
    private String written(NamedFigure figure) {
      String label = column.isEmpty() ? figure.name().shortLabel() : figure.label();
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
}
