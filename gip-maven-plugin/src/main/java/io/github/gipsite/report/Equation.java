package io.github.gipsite.report;

import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * One identity of the form, in one column or one row of a report. A blank counts as 0.
 *
 * @param left the cells that are added up on the left
 */
public record Equation(Identity identity, List<Cell> left, List<Cell> right) {
  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The label of that column or row. */
  public String along() {
    Cell cell = right.get(0);
    return identity.each() == Axis.COLUMN ? cell.column().shortName() : cell.row().row().name();
  }

  /** What a reader knows a figure by in this sum. */
  public String nameOf(Cell cell) {
    return identity.each() == Axis.COLUMN
        ? cell.row().row().shortName()
        : cell.column().shortName();
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

  /** Whether every figure in it can take part in a sum. */
  boolean canBeAdded() {
    return canBeAdded(left) && canBeAdded(right);
  }

  public List<Cell> terms() {
    return Stream.concat(left.stream(), right.stream()).toList();
  }

  public boolean contains(FigureId id) {
    return terms().stream().anyMatch(cell -> cell.id().equals(id));
  }

  /** Whether the total that is checked is blank, so that nothing is claimed. */
  public boolean claimsNothing() {
    return identity.isTotal() && right.get(0).figure().isBlank();
  }

  private static boolean canBeAdded(List<Cell> terms) {
    for (Cell cell : terms) {
      if (!cell.figure().canBeAdded()) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal sum(List<Cell> terms) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : terms) {
      sum = sum.add(cell.figure().summand());
    }
    return sum;
  }
}
