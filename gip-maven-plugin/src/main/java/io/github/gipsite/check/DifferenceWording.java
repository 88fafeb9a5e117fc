package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Wording;
import java.math.BigDecimal;

/** Words for a difference, the same in every check. */
final class DifferenceWording {
  private DifferenceWording() {}

  /** Says by how much a stated figure is more or less than it should be. */
  static Wording of(BigDecimal stated, BigDecimal expected) {
    BigDecimal difference = stated.subtract(expected);
    return Wording.of(
        difference.signum() > 0 ? "difference.more" : "difference.less",
        difference.abs().toPlainString());
  }
}
