package io.github.gipsite.check;

import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportBody;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ReportTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what was written in each other's place where only other years tell: two columns in all rows
 * of a table, or the tables of two years. After the exchange, everything has to follow from the
 * year before that the changed years take part in.
 */
final class BetweenYearsExchangeFinder {
  /** The fewest figures other than 0 that have to follow only after the exchange. */
  private static final int AT_LEAST = 2;

  private final ReportSeries series;
  private final BetweenYearsComparison broken;
  private final String table;

  private BetweenYearsExchangeFinder(
      ReportSeries series, BetweenYearsComparison broken, FigureName figure) {
    this.series = series;
    this.broken = broken;
    this.table = figure.table().id();
  }

  /** Returns the only exchange that explains why a comparison is broken. */
  static Optional<BetweenYearsExchange> explaining(
      BetweenYearsComparison broken, ReportSeries series) {
    BetweenYearsExchangeFinder finder =
        new BetweenYearsExchangeFinder(series, broken, broken.stated().orElseThrow().name());
    return broken.isMain() ? finder.tables() : finder.columns();
  }

  private Optional<BetweenYearsExchange> columns() {
    List<Column> swapped = brokenColumns();
    if (swapped.size() != 2 || hasBrokenSums(broken.report()) || hasBrokenSums(broken.before())) {
      return Optional.empty();
    }
    Column one = swapped.get(0);
    Column other = swapped.get(1);
    int ofNow = mendedByColumns(broken.report(), one, other);
    int ofBefore = mendedByColumns(broken.before(), one, other);
    if (Math.max(ofNow, ofBefore) < AT_LEAST) {
      return Optional.empty();
    }
    int year = broken.report().year();
    if (ofNow == ofBefore) {
      return broken
          .report()
          .table(table)
          .map(it -> BetweenYearsExchange.ofColumnsOfEither(year, it, one, other));
    }
    AnnualReport wrong = ofNow > ofBefore ? broken.report() : broken.before();
    return columnsOf(wrong, one, other);
  }

  private Optional<BetweenYearsExchange> columnsOf(AnnualReport report, Column one, Column other) {
    return report
        .table(table)
        .map(
            it ->
                BetweenYearsExchange.ofColumns(
                    report.year(), exchanged(it, one, other), one, other));
  }

  private int mendedByColumns(AnnualReport report, Column one, Column other) {
    return columnsOf(report, one, other).map(exchange -> mended(exchange).size()).orElse(0);
  }

  /** Whether something else is wrong: two columns that are exchanged in all rows break no sum. */
  private boolean hasBrokenSums(AnnualReport report) {
    return report.table(table).filter(it -> !it.brokenEquations().isEmpty()).isPresent();
  }

  /** The columns in which the row does not follow from the year before. */
  private List<Column> brokenColumns() {
    List<Column> columns = new ArrayList<>();
    for (BetweenYearsComparison comparison :
        BetweenYearsComparison.of(broken.report(), broken.before())) {
      if (comparison.reconciliation().equals(broken.reconciliation()) && comparison.isBroken()) {
        columns.add(comparison.stated().orElseThrow().name().column());
      }
    }
    return columns;
  }

  private static ReportTable exchanged(ReportTable table, Column one, Column other) {
    Map<String, ReportRow> rows = new HashMap<>();
    for (ReportRow row : table.rows()) {
      int first = row.columns().indexOf(one);
      int second = row.columns().indexOf(other);
      List<Figure> figures = new ArrayList<>(row.figures());
      if (first >= 0 && second >= 0) {
        Collections.swap(figures, first, second);
      }
      rows.put(row.row().id(), new ReportRow(row.row(), row.columns(), figures));
    }
    return new ReportTable(table.table(), rows, table.place());
  }

  /** Two tables of whole years, where figures of two years or more follow only afterwards. */
  private Optional<BetweenYearsExchange> tables() {
    List<BetweenYearsExchange> fitting = new ArrayList<>();
    List<AnnualReport> reports = series.reports();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        exchange(reports.get(i), reports.get(j))
            .filter(exchange -> takesPart(exchange.moved()))
            .filter(exchange -> changedYears(mended(exchange)) >= AT_LEAST)
            .ifPresent(fitting::add);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean takesPart(Map<Integer, ReportTable> moved) {
    return moved.containsKey(broken.report().year()) || moved.containsKey(broken.before().year());
  }

  private Optional<BetweenYearsExchange> exchange(AnnualReport earlier, AnnualReport later) {
    Optional<ReportTable> one = earlier.table(table);
    Optional<ReportTable> other = later.table(table);
    return earlier.edition().equals(later.edition()) && one.isPresent() && other.isPresent()
        ? Optional.of(
            BetweenYearsExchange.ofTables(earlier.year(), one.get(), later.year(), other.get()))
        : Optional.empty();
  }

  private static long changedYears(List<BetweenYearsComparison> mended) {
    return mended.stream()
        .filter(BetweenYearsComparison::isMain)
        .map(comparison -> comparison.report().year())
        .distinct()
        .count();
  }

  /**
   * The comparisons of figures other than 0 that an exchange mends; none where one of its years
   * still does not follow from the year before, or the next year from it.
   */
  private List<BetweenYearsComparison> mended(BetweenYearsExchange exchange) {
    List<BetweenYearsComparison> mended = new ArrayList<>();
    for (AnnualReport now : series.reports()) {
      Optional<AnnualReport> before = series.before(now);
      if (before.isEmpty()
          || !(isMoved(now, exchange.moved()) || isMoved(before.get(), exchange.moved()))) {
        continue;
      }
      List<BetweenYearsComparison> written = comparisons(now, before.get());
      List<BetweenYearsComparison> then =
          comparisons(with(exchange.moved(), now), with(exchange.moved(), before.get()));
      if (then.stream().anyMatch(BetweenYearsComparison::isBroken)) {
        return List.of();
      }
      for (int i = 0; i < written.size(); i++) {
        if (written.get(i).isBroken() && then.get(i).holdsForMoreThanNothing()) {
          mended.add(written.get(i));
        }
      }
    }
    return mended;
  }

  private static boolean isMoved(AnnualReport report, Map<Integer, ReportTable> moved) {
    return moved.containsKey(report.year());
  }

  private List<BetweenYearsComparison> comparisons(AnnualReport now, AnnualReport before) {
    return BetweenYearsComparison.of(now, before).stream()
        .filter(comparison -> comparison.reconciliation().figure().startsWith(table + "."))
        .toList();
  }

  private static AnnualReport with(Map<Integer, ReportTable> moved, AnnualReport report) {
    ReportTable other = moved.get(report.year());
    if (other == null) {
      return report;
    }
    List<ReportTable> tables =
        report.tables().stream()
            .map(table -> table.table().id().equals(other.table().id()) ? other : table)
            .toList();
    return new AnnualReport(
        report.head(), new ReportBody(tables, report.narratives(), report.indicators()));
  }
}
