package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.Equation;
import io.github.gipsite.report.Equation.Term;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sums that the edition demands under one check id (勾稽关系). */
final class CrossFooting implements Check {
  private final Rule rule;

  CrossFooting(String id) {
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
      List<Equation> broken = table.equations().stream().filter(e -> !e.holds()).toList();
      broken.stream()
          .filter(equation -> equation.identity().check().equals(rule.id()))
          .filter(equation -> !equation.claimsNothing())
          .forEach(equation -> findings.add(finding(equation, broken)));
    }
    return findings;
  }

  private Diagnostic finding(Equation equation, List<Equation> broken) {
    Optional<Term> suspect = suspect(equation, broken);
    return Diagnostic.of(
            rule,
            suspect.orElse(equation.right().get(0)).figure().place(),
            rule.id(),
            equation.along(),
            side(equation.left(), equation.leftSum()),
            side(equation.right(), equation.rightSum()),
            Differences.of(equation.rightSum(), equation.leftSum()),
            suspect
                .map(term -> wording(term, broken))
                .orElseGet(() -> Wording.of("cross-footing.all", names(equation))))
        .withFigures(equation.terms().stream().map(term -> term.id().toString()).toList());
  }

  /**
   * The figure that takes part in more broken sums than any other here: a single wrong digit breaks
   * a sum in its row and one in its column, and stands where they cross.
   */
  private static Optional<Term> suspect(Equation equation, List<Equation> broken) {
    Map<Long, List<Term>> byBroken =
        equation.terms().stream()
            .collect(
                Collectors.groupingBy(
                    term -> broken.stream().filter(other -> other.contains(term.id())).count()));
    long most = Collections.max(byBroken.keySet());
    List<Term> suspects = byBroken.getOrDefault(most, List.of());
    return most > 1 && suspects.size() == 1 ? Optional.of(suspects.get(0)) : Optional.empty();
  }

  /** With the value that closes every sum the figure is in, where there is one. */
  private static Wording wording(Term suspect, List<Equation> broken) {
    List<BigDecimal> closing =
        broken.stream()
            .filter(equation -> equation.contains(suspect.id()))
            .map(equation -> closing(suspect, equation))
            .distinct()
            .toList();
    return closing.size() == 1 && closing.get(0).signum() >= 0
        ? Wording.of("cross-footing.suspect.fits", suspect.cell(), closing.get(0).toPlainString())
        : Wording.of("cross-footing.suspect", suspect.cell());
  }

  private static BigDecimal closing(Term suspect, Equation equation) {
    boolean left = equation.left().stream().anyMatch(term -> term.id().equals(suspect.id()));
    BigDecimal missing = equation.difference();
    return suspect.figure().summand().add(left ? missing : missing.negate());
  }

  /** Such as {@code 新收 363 + 上年结转 13 = 376}; figures of 0 are left out. */
  private static String side(List<Term> terms, BigDecimal sum) {
    List<String> summands =
        terms.stream()
            .filter(term -> terms.size() == 1 || isMentioned(term.figure()))
            .map(term -> term.name() + " " + written(term.figure()))
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

  /** As in the file, so {@code ~} for a blank. */
  private static String written(Figure figure) {
    return figure.isBlank() ? "~" : figure.text();
  }

  private static List<String> names(Equation equation) {
    return equation.terms().stream()
        .filter(term -> isMentioned(term.figure()))
        .map(Term::name)
        .toList();
  }
}
