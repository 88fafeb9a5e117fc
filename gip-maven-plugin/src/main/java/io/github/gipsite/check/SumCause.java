package io.github.gipsite.check;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.report.FigureId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The mistake that probably breaks a sum.
 *
 * @param id the same for every sum that it breaks; empty where it may break this one only
 * @param place where to look first
 * @param help what to look at, and the value or the row that closes the sums
 * @param mended the figures that change, with the values that close the sums; empty where they are
 *     not known
 */
record SumCause(
    String id,
    SourceLocation place,
    List<SourceLocation> related,
    Wording help,
    Map<FigureId, BigDecimal> mended) {
  SumCause {
    related = List.copyOf(related);
    mended = Map.copyOf(mended);
  }

  /** Whether a figure is as expected once the mistake is mended. */
  boolean gives(FigureId figure, BigDecimal expected) {
    BigDecimal value = mended.get(figure);
    return value != null && value.compareTo(expected) == 0;
  }
}
