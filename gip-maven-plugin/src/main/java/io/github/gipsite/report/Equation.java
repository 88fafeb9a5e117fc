package io.github.gipsite.report;

import io.github.gipsite.edition.Identity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One identity of the form, in one column or one row of a report. It is only made where every
 * figure in it can be added; a blank counts as 0.
 *
 * @param along the label of that column or row
 */
public record Equation(Identity identity, String along, List<Term> left, List<Term> right) {
  /**
   * A figure in a sum.
   *
   * @param name what a reader knows it by in this sum
   * @param cell what a reader knows it by in the table: row and column
   */
  public record Term(FigureId id, String name, String cell, Figure figure) {}

  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  public BigDecimal leftSum() {
    return sum(left);
  }

  public BigDecimal rightSum() {
    return sum(right);
  }

  /** Right less left: above 0 where the right side says too much. */
  public BigDecimal difference() {
    return rightSum().subtract(leftSum());
  }

  public boolean holds() {
    return difference().signum() == 0;
  }

  public List<Term> terms() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  public boolean contains(FigureId id) {
    return terms().stream().anyMatch(term -> term.id().equals(id));
  }

  /** Whether the total that is checked is blank, so that nothing is claimed. */
  public boolean claimsNothing() {
    return identity.isTotal() && right.get(0).figure().isBlank();
  }

  private static BigDecimal sum(List<Term> terms) {
    return terms.stream()
        .map(term -> term.figure().summand())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
