package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Equation.Term;
import io.github.gipsite.report.Equations;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Value cells in which nothing stands: the form asks for a 0. */
final class BlankCell implements Check {
  private static final Rule RULE = Rule.warning("blank-cell");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportTable table : checked.report().tables()) {
      if (table.rows().stream().flatMap(row -> row.figures().stream()).anyMatch(Figure::isBlank)) {
        List<Equation> equations = Equations.of(table);
        table.rows().forEach(row -> check(table, row, equations, findings));
      }
    }
    return findings;
  }

  private static void check(
      ReportTable table, ReportRow row, List<Equation> equations, List<Diagnostic> findings) {
    if (row.columns().size() > 1 && row.figures().stream().allMatch(Figure::isBlank)) {
      findings.add(blankRow(table, row, equations));
      return;
    }
    List<Diagnostic> harmless = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < row.figures().size(); i++) {
      if (row.figures().get(i).isBlank()) {
        Diagnostic finding = blankCell(table, row, i, equations);
        if (finding.severity() == Severity.ERROR) {
          findings.add(finding);
        } else {
          harmless.add(finding);
          columns.add(row.columns().get(i).shortName());
        }
      }
    }
    findings.addAll(harmless.size() < 2 ? harmless : List.of(blankCells(row, columns, harmless)));
  }

  /** Several blanks in a row that no sum needs are one finding, at the first of them. */
  private static Diagnostic blankCells(
      ReportRow row, List<String> columns, List<Diagnostic> cells) {
    return Diagnostic.of(RULE, cells.get(0).place(), "blank-cell.cells", row.row().name(), columns)
        .withFigures(cells.stream().flatMap(cell -> cell.figures().stream()).toList());
  }

  private static Diagnostic blankRow(ReportTable table, ReportRow row, List<Equation> equations) {
    List<FigureId> ids =
        IntStream.range(0, row.columns().size()).mapToObj(i -> table.id(row, i)).toList();
    boolean open = hidesFigures(ids, equations);
    return Diagnostic.of(RULE, row.figures().get(0).place(), "blank-cell.row", row.row().name())
        .withFigures(ids.stream().map(FigureId::toString).toList())
        .withSeverity(open ? Severity.ERROR : RULE.severity());
  }

  /** Whether what the sums of the columns lack could stand in the row, by the row's own sum. */
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

  private static BigDecimal sum(List<Term> terms, Map<FigureId, BigDecimal> figures) {
    return terms.stream()
        .map(term -> figures.getOrDefault(term.id(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Diagnostic blankCell(
      ReportTable table, ReportRow row, int column, List<Equation> equations) {
    FigureId id = table.id(row, column);
    List<Equation> own = equations.stream().filter(equation -> equation.contains(id)).toList();
    Optional<Equation> total =
        own.stream().filter(e -> e.claimsNothing() && isRight(e, id) && !e.holds()).findFirst();
    boolean noneHolds = !own.isEmpty() && own.stream().noneMatch(Equation::holds);
    Optional<Equation> open =
        total.or(() -> noneHolds ? Optional.of(own.get(0)) : Optional.empty());
    String missing = open.map(equation -> missing(equation, id).toPlainString()).orElse("");
    return Diagnostic.of(
            RULE,
            row.figures().get(column).place(),
            open.isPresent() ? "blank-cell.open" : "blank-cell",
            row.row().name(),
            row.columns().get(column).shortName(),
            missing)
        .withFigures(List.of(id.toString()))
        .withSeverity(open.isPresent() ? Severity.ERROR : RULE.severity());
  }

  /** What would have to stand in the cell for the sum to close. */
  private static BigDecimal missing(Equation equation, FigureId id) {
    BigDecimal difference = equation.difference();
    return isRight(equation, id) ? difference.negate() : difference;
  }

  private static boolean isRight(Equation equation, FigureId id) {
    return equation.right().stream().anyMatch(term -> term.id().equals(id));
  }
}
