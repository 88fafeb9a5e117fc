package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.NamedFigure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The advice on a figure that does not follow from the year before: first whatever else is wrong
 * with it, and an explanation only where nothing is.
 *
 * @param help what to do; empty where the office may explain the difference
 * @param cause the mistake that breaks sums too; empty where there is none
 */
record BetweenYearsAdvice(Optional<Wording> help, String cause) {
  private static final BetweenYearsAdvice NONE = new BetweenYearsAdvice(Optional.empty(), "");

  /** Returns the advice on a figure that differs from what follows from the year before. */
  static BetweenYearsAdvice on(BetweenYearsComparison comparison, ReportSeries series) {
    NamedFigure stated = comparison.stated().orElseThrow();
    Optional<ReportTable> table = comparison.report().table(stated.name().table().id());
    if (table.isEmpty() || stated.figures().size() != 1) {
      return NONE;
    }
    FigureId id = FigureId.of(stated.name()).get(0);
    List<Equation> broken =
        table.get().brokenEquations().stream().filter(it -> it.contains(id)).toList();
    if (!broken.isEmpty()) {
      BigDecimal expected = comparison.expected().orElseThrow();
      return brokenSums(SumCauseFinder.in(table.get()), broken, id, expected);
    }
    return betweenYears(comparison, series)
        .or(() -> copied(table.get(), comparison.before()))
        .or(() -> comparison.carriedFrom().flatMap(row -> exchanged(table.get(), id, row)))
        .orElse(NONE);
  }

  private static Optional<BetweenYearsAdvice> betweenYears(
      BetweenYearsComparison comparison, ReportSeries series) {
    return BetweenYearsExchangeFinder.explaining(comparison, series)
        .map(exchange -> new BetweenYearsAdvice(Optional.of(exchange.help()), exchange.cause()));
  }

  /** The advice on a figure whose sums do not close: they come first. */
  private static BetweenYearsAdvice brokenSums(
      SumCauseFinder causes, List<Equation> broken, FigureId id, BigDecimal expected) {
    Optional<SumCause> same =
        broken.stream()
            .flatMap(equation -> causes.cause(equation).stream())
            .filter(cause -> cause.gives(id, expected))
            .findFirst();
    return same.map(cause -> new BetweenYearsAdvice(Optional.of(cause.help()), cause.id()))
        .orElseGet(
            () -> new BetweenYearsAdvice(Optional.of(Wording.of("difference.sums-first")), ""));
  }

  /** The advice on a table whose figures are all those of the year before. */
  private static Optional<BetweenYearsAdvice> copied(ReportTable table, AnnualReport before) {
    String id = table.table().id();
    return before
        .table(id)
        .filter(
            last ->
                table.rows().stream()
                    .allMatch(
                        row ->
                            last.row(row.row().id())
                                .filter(it -> hasFiguresOf(row, it))
                                .isPresent()))
        .map(last -> Wording.of("difference.copied-table", table.table().caption(), before.year()))
        .map(help -> new BetweenYearsAdvice(Optional.of(help), id));
  }

  /** The advice on a row whose figures stand in another row of the table. */
  private static Optional<BetweenYearsAdvice> exchanged(
      ReportTable table, FigureId id, ReportRow before) {
    List<ReportRow> same =
        table.rows().stream()
            .filter(row -> !row.row().id().equals(id.row()))
            .filter(row -> hasFiguresOf(row, before))
            .toList();
    Optional<ReportRow> own = table.row(id.row());
    return same.size() == 1 && own.isPresent()
        ? Optional.of(exchanged(table.cells(own.get()), table.cells(same.get(0))))
        : Optional.empty();
  }

  private static BetweenYearsAdvice exchanged(List<Cell> own, List<Cell> other) {
    Wording help =
        Wording.of(
            "difference.exchanged",
            own.get(0).row().row().shortName(),
            own.get(0).row().row().id(),
            other.get(0).row().row().shortName(),
            other.get(0).row().row().id());
    return new BetweenYearsAdvice(Optional.of(help), FigureExchange.ofRows(own, other).cause());
  }

  private static boolean hasFiguresOf(ReportRow row, ReportRow before) {
    return row.columns().equals(before.columns()) && values(row).equals(values(before));
  }

  private static List<BigDecimal> values(ReportRow row) {
    return row.figures().stream().map(figure -> figure.summand().stripTrailingZeros()).toList();
  }
}
