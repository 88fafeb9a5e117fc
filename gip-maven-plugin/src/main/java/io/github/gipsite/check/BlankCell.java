package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Severity;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Equations;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.ReportRow;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    for (int i = 0; i < row.figures().size(); i++) {
      if (row.figures().get(i).isBlank()) {
        findings.add(blankCell(table, row, i, equations));
      }
    }
  }

  private static Diagnostic blankRow(ReportTable table, ReportRow row, List<Equation> equations) {
    List<FigureId> ids =
        IntStream.range(0, row.columns().size()).mapToObj(i -> table.id(row, i)).toList();
    boolean open =
        equations.stream()
            .anyMatch(equation -> !equation.holds() && ids.stream().anyMatch(equation::contains));
    return Diagnostic.of(RULE, row.figures().get(0).place(), "blank-cell.row", row.row().name())
        .withFigures(ids.stream().map(FigureId::toString).toList())
        .withSeverity(open ? Severity.ERROR : RULE.severity());
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
    String missing = open.map(equation -> missing(equation, id)).orElse("");
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
  private static String missing(Equation equation, FigureId id) {
    BigDecimal difference = equation.difference();
    return (isRight(equation, id) ? difference.negate() : difference).toPlainString();
  }

  private static boolean isRight(Equation equation, FigureId id) {
    return equation.right().stream().anyMatch(term -> term.id().equals(id));
  }
}
