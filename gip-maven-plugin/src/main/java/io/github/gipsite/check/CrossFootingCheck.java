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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
      List<Equation> broken = table.brokenEquations();
      broken.stream()
          .filter(equation -> equation.identity().check().equals(rule.id()))
          .filter(equation -> !equation.hasBlankTotal())
          .forEach(equation -> findings.add(finding(equation, broken)));
    }
    return findings;
  }

  private Diagnostic finding(Equation equation, List<Equation> broken) {
    Optional<Cell> suspect = suspect(equation, broken);
    return Diagnostic.of(
            rule,
            suspect.orElse(equation.right().get(0)).figure().place(),
            rule.id(),
            equation.axisLabel(),
            side(equation, equation.left(), equation.leftSum()),
            side(equation, equation.right(), equation.rightSum()),
            DifferenceWording.of(equation.rightSum(), equation.leftSum()),
            suspect
                .map(cell -> wording(cell, broken))
                .orElseGet(() -> Wording.of("cross-footing.all", names(equation))))
        .withFigures(equation.terms().stream().map(cell -> cell.id().toString()).toList());
  }

  /**
   * The figure that takes part in more broken sums than any other here: a single wrong digit breaks
   * a sum in its row and one in its column, and stands where they cross.
   */
  private static Optional<Cell> suspect(Equation equation, List<Equation> broken) {
    Map<Long, List<Cell>> byBroken =
        equation.terms().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> broken.stream().filter(other -> other.contains(cell.id())).count()));
    long most = Collections.max(byBroken.keySet());
    List<Cell> suspects = byBroken.getOrDefault(most, List.of());
    return most > 1 && suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
  }

  /** The message, with the value that would mend every sum of the figure, where there is one. */
  private static Wording wording(Cell suspect, List<Equation> broken) {
    List<BigDecimal> closing =
        broken.stream()
            .filter(equation -> equation.contains(suspect.id()))
            .map(equation -> closing(suspect, equation))
            .distinct()
            .toList();
    return closing.size() == 1 && closing.get(0).signum() >= 0
        ? Wording.of(
            "cross-footing.suspect.fits", suspect.rowAndColumn(), closing.get(0).toPlainString())
        : Wording.of("cross-footing.suspect", suspect.rowAndColumn());
  }

  private static BigDecimal closing(Cell suspect, Equation equation) {
    boolean left = equation.left().stream().anyMatch(cell -> cell.id().equals(suspect.id()));
    BigDecimal missing = equation.difference();
    return suspect.figure().summand().add(left ? missing : missing.negate());
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
