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

  /** The label of the column or row that the equation is about. */
  public String axisLabel() {
    Cell cell = right.get(0);
    return identity.each() == Axis.COLUMN ? cell.column().shortName() : cell.row().row().name();
  }

  /** The label of a figure within this equation. */
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

  /** The right side less the left side: above 0 where the right side is too large. */
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

  /** Whether the total that is checked is blank, so that there is nothing to check. */
  public boolean hasBlankTotal() {
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
