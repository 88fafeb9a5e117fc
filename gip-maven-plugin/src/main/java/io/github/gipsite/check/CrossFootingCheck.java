package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.Cell;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the sums that the edition lists under one check id (勾稽关系). */
final class CrossFootingCheck implements Check {
  private final Rule rule;

  CrossFootingCheck(String id) {
    this.rule = Rule.error(id);
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public List<Diagnostic> check(CheckedReport checked) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReportTable table : checked.report().tables()) {
      List<Equation> broken =
          table.brokenEquations().stream()
              .filter(equation -> equation.identity().check().equals(rule.id()))
              .filter(equation -> !equation.hasBlankTotal())
              .toList();
      if (!broken.isEmpty()) {
        SumCauseFinder causes = SumCauseFinder.in(table);
        broken.forEach(equation -> findings.add(finding(equation, causes.cause(equation))));
      }
    }
    return findings;
  }

  private Diagnostic finding(Equation equation, Optional<SumCause> cause) {
    return Diagnostic.of(
            rule,
            cause.map(SumCause::place).orElse(equation.right().get(0).figure().place()),
            rule.id(),
            equation.axisLabel(),
            side(equation, equation.left(), equation.leftSum()),
            side(equation, equation.right(), equation.rightSum()),
            DifferenceWording.of(equation.rightSum(), equation.leftSum()),
            cause
                .map(SumCause::help)
                .orElseGet(() -> Wording.of("cross-footing.all", names(equation))))
        .withFigures(equation.terms().stream().map(cell -> cell.id().toString()).toList())
        .withRelated(cause.map(SumCause::related).orElse(List.of()))
        .withCause(cause.map(SumCause::id).orElse(""));
  }

  /** One side of an equation, such as {@code 新收 363 + 上年结转 13 = 376}; figures of 0 are left out. */
  private static String side(Equation equation, List<Cell> terms, BigDecimal sum) {
    List<String> summands =
        terms.stream()
            .filter(cell -> terms.size() == 1 || isMentioned(cell.figure()))
            .map(cell -> equation.nameOf(cell) + " " + written(cell.figure()))
            .toList();
    return switch (summands.size()) {
      case 0 -> "0";
      case 1 -> summands.get(0);
      default -> String.join(" + ", summands) + " = " + sum;
    };
  }

  private static boolean isMentioned(Figure figure) {
    return figure.isBlank() || figure.summand().signum() != 0;
  }

  /** The figure as in the file; {@code ~} for a blank. */
  private static String written(Figure figure) {
    return figure.isBlank() ? "~" : figure.text();
  }

  private static List<String> names(Equation equation) {
    return equation.terms().stream()
        .filter(cell -> isMentioned(cell.figure()))
        .map(equation::nameOf)
        .toList();
  }
}
