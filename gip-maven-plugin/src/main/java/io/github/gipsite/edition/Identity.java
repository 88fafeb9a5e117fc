package io.github.gipsite.edition;

import java.util.List;

/**
 * A sum that the form demands: the terms on the left add up to those on the right.
 *
 * @param check id of the check that watches over it
 * @param each whether it holds in each column (the terms are rows) or in each row (columns)
 */
public record Identity(String check, Axis each, List<String> left, List<String> right) {
  /** The axis along which an identity repeats. */
  public enum Axis {
    COLUMN,
    ROW
  }

  public Identity {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Whether the right side is a total, which may be left out because it can be computed. */
  public boolean isTotal() {
    return right.size() == 1;
  }

  /** The id of the row or column that is the total. */
  public String total() {
    return right.get(0);
  }
}
