package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports value cells that are blank: the form asks for a 0. */
final class BlankCellCheck implements Check {
  private static final Rule RULE = Rule.warning("blank-cell");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportTable table : checked.report().tables()) {
      if (table.has(Figure.State.BLANK)) {
        List<Equation> equations = table.equations();
        table.rows().stream()
            .map(table::cells)
            .filter(row -> checked.report().extent() == Extent.COMPLETE || !isUnknown(row))
            .forEach(row -> check(row, equations, findings));
      }
    }
    return findings;
  }

  /** Whether no figure of a row is known, which is right in a partial report. */
  private static boolean isUnknown(List<Cell> row) {
    return row.stream().allMatch(cell -> cell.figure().isBlank());
  }

  private static void check(List<Cell> row, List<Equation> equations, List<Diagnostic> findings) {
    List<Cell> blanks = row.stream().filter(cell -> cell.figure().isBlank()).toList();
    if (row.size() > 1 && blanks.size() == row.size()) {
      findings.add(blankRow(row, equations));
      return;
    }
    List<Diagnostic> harmless = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : blanks) {
      Diagnostic finding = blankCell(cell, equations);
      if (finding.severity() == Severity.ERROR) {
        findings.add(finding);
      } else {
        harmless.add(finding);
        cells.add(cell);
      }
    }
    findings.addAll(harmless.size() < 2 ? harmless : List.of(blankCells(cells)));
  }

  /** One finding for several blanks in a row that no sum needs, at the first of them. */
  private static Diagnostic blankCells(List<Cell> cells) {
    List<String> columns = cells.stream().map(cell -> cell.column().shortName()).toList();
    return finding(cells, "blank-cell.cells", columns);
  }

  private static Diagnostic blankRow(List<Cell> row, List<Equation> equations) {
    boolean open = hidesFigures(row.stream().map(Cell::id).toList(), equations);
    return finding(row, "blank-cell.row").withSeverity(open ? Severity.ERROR : RULE.severity());
  }

  /**
   * Whether the blank row may hide figures: what the sums of the columns lack fits the sum of the
   * row.
   */
  private static boolean hidesFigures(List<FigureId> row, List<Equation> equations) {
    Map<FigureId, BigDecimal> lacks = new HashMap<>();
    for (Equation equation : equations) {
      if (!equation.holds()) {
        row.stream()
            .filter(equation::contains)
            .forEach(id -> lacks.putIfAbsent(id, missing(equation, id)));
      }
    }
    return !lacks.isEmpty()
        && equations.stream()
            .filter(equation -> equation.terms().stream().allMatch(t -> row.contains(t.id())))
            .allMatch(own -> sum(own.left(), lacks).compareTo(sum(own.right(), lacks)) == 0);
  }

  private static BigDecimal sum(List<Cell> terms, Map<FigureId, BigDecimal> figures) {
    return terms.stream()
        .map(term -> figures.getOrDefault(term.id(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Diagnostic blankCell(Cell cell, List<Equation> equations) {
    FigureId id = cell.id();
    List<Equation> own = equations.stream().filter(equation -> equation.contains(id)).toList();
    Optional<Equation> total =
        own.stream().filter(e -> e.hasBlankTotal() && isRight(e, id) && !e.holds()).findFirst();
    boolean noneHolds = !own.isEmpty() && own.stream().noneMatch(Equation::holds);
    Optional<Equation> open =
        total.or(() -> noneHolds ? Optional.of(own.get(0)) : Optional.empty());
    String missing = open.map(equation -> missing(equation, id).toPlainString()).orElse("");
    return finding(
            List.of(cell),
            open.isPresent() ? "blank-cell.open" : "blank-cell",
            cell.column().shortName(),
            missing)
        .withSeverity(open.isPresent() ? Severity.ERROR : RULE.severity());
  }

  /** A finding on cells of one row, at the first of them. */
  private static Diagnostic finding(List<Cell> cells, String key, Object... more) {
    Cell first = cells.get(0);
    Object[] arguments =
        Stream.concat(Stream.of(first.row().row().name()), Stream.of(more)).toArray();
    return Diagnostic.of(RULE, first.figure().place(), key, arguments)
        .withFigures(cells.stream().map(cell -> cell.id().toString()).toList());
  }

  /** The value that the cell would need for the equation to hold. */
  private static BigDecimal missing(Equation equation, FigureId id) {
    BigDecimal difference = equation.difference();
    return isRight(equation, id) ? difference.negate() : difference;
  }

  private static boolean isRight(Equation equation, FigureId id) {
    return equation.right().stream().anyMatch(term -> term.id().equals(id));
  }
}
