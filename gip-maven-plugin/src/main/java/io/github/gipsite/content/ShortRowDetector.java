package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.source.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells rows in which a figure is missing from rows whose total was left out, which have the same
 * number of figures: the sums of the table break with a computed total, and close with a figure put
 * in.
 */
final class ShortRowDetector {
  private final Table table;
  private final Map<String, ReportRow> rows;
  private final boolean mostEndInTheirSum;
  private final SourceLocation place;

  /**
   * Creates a detector for one table.
   *
   * @param rows as they were read, with computed totals
   * @param mostEndInTheirSum whether most of the rows that lack a figure end in their own sum
   * @param place of the table
   */
  ShortRowDetector(
      Table table, Map<String, ReportRow> rows, boolean mostEndInTheirSum, SourceLocation place) {
    this.table = table;
    this.rows = Map.copyOf(rows);
    this.mostEndInTheirSum = mostEndInTheirSum;
    this.place = place;
  }

  /**
   * Returns the finding on a row in which a figure is missing; empty where its total was left out.
   *
   * @param list where the figures of the row begin
   */
  Optional<Diagnostic> finding(String id, SourceLocation list) {
    ReportRow row = rows.get(id);
    if (row == null || last(row).state() != Figure.State.COMPUTED) {
      return Optional.empty();
    }
    if (breaksSums(row)) {
      List<String> columns = closingColumns(row);
      return columns.isEmpty() && !endsInItsSum(row)
          ? Optional.empty()
          : Optional.of(finding(row, list, columns));
    }
    boolean isDoubtful =
        endsInItsSum(row) && ((!isJudged(row) && othersHaveTotals()) || mostEndInTheirSum);
    return isDoubtful ? Optional.of(finding(row, list, List.of())) : Optional.empty();
  }

  static Figure last(ReportRow row) {
    return row.figures().get(row.figures().size() - 1);
  }

  private Diagnostic finding(ReportRow row, SourceLocation list, List<String> columns) {
    return Diagnostic.of(
        ContentRules.WRONG_WIDTH,
        list,
        columns.isEmpty() ? "wrong-width.total-or-figure" : "wrong-width.one-missing",
        row.row().name(),
        row.columns().size(),
        row.columns().stream().map(Column::shortName).toList(),
        row.columns().size() - 1,
        columns,
        missing(row).toPlainString());
  }

  /** The columns in which the missing figure closes all sums of the row. */
  private List<String> closingColumns(ReportRow row) {
    return IntStream.range(0, row.columns().size() - 1)
        .filter(at -> missing(row).signum() >= 0 && !breaksSums(withMissing(row, at)))
        .mapToObj(at -> row.columns().get(at).shortName())
        .toList();
  }

  /** The missing figure, if the last one that was written is the total. */
  static BigDecimal missing(ReportRow row) {
    int written = row.figures().size() - 1;
    List<Figure> parts = row.figures().subList(0, written - 1);
    BigDecimal sum = parts.stream().map(Figure::summand).reduce(BigDecimal.ZERO, BigDecimal::add);
    return row.figures().get(written - 1).summand().subtract(sum);
  }

  /** Whether the last figure that was written is the sum of those before it, and not 0. */
  static boolean endsInItsSum(ReportRow row) {
    return missing(row).signum() == 0 && last(row).summand().signum() > 0;
  }

  /** Whether totals are written in this table, so that one is not left out on purpose. */
  private boolean othersHaveTotals() {
    return rows.values().stream()
        .anyMatch(row -> row.columns().size() > 1 && last(row).state() == Figure.State.GIVEN);
  }

  private static ReportRow withMissing(ReportRow row, int at) {
    List<Figure> figures = new ArrayList<>(row.figures());
    figures.remove(figures.size() - 1);
    YamlText written =
        new YamlText(missing(row).toPlainString(), false, row.figures().get(0).place());
    figures.add(at, Figure.read(written, row.columns().get(at).measure()));
    return new ReportRow(row.row(), row.columns(), figures);
  }

  /** Whether a sum of the table in which a row takes part does not close with it. */
  private boolean breaksSums(ReportRow row) {
    return equations(row).anyMatch(equation -> !equation.holds());
  }

  /** Whether the row takes part in a sum with other rows. */
  private boolean isJudged(ReportRow row) {
    return equations(row).anyMatch(equation -> equation.identity().each() == Axis.COLUMN);
  }

  private Stream<Equation> equations(ReportRow row) {
    Map<String, ReportRow> all = new HashMap<>(rows);
    all.put(row.row().id(), row);
    return new ReportTable(table, all, place)
        .equations().stream()
            .filter(
                equation ->
                    equation.terms().stream()
                        .anyMatch(cell -> cell.id().row().equals(row.row().id())));
  }
}
