package io.github.gipsite.page;

import io.github.gipsite.template.HtmlFragment;
import io.github.gipsite.trend.YearOnYearChange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The view of the main figures of a report.
 *
 * @param items finished {@link GlanceItem}s
 * @param charts finished bars
 */
public record GlanceView(HtmlFragment items, HtmlFragment charts) {
  /**
   * A main figure with its change.
   *
   * @param number exact
   * @param change empty where there is nothing to compare it with
   */
  public record GlanceItem(String name, String number, String unit, Optional<Difference> change) {
    static GlanceItem of(YearOnYearChange change) {
      return new GlanceItem(
          change.figure().name(),
          change.value().toPlainString(),
          change.figure().unit(),
          change.difference().map(Difference::of));
    }
  }

  /**
   * The difference to the year before.
   *
   * @param by how many more or less, without a sign
   */
  public record Difference(Direction direction, String by) {
    static Difference of(BigDecimal difference) {
      return new Difference(Direction.of(difference.signum()), difference.abs().toPlainString());
    }
  }

  /** The direction of a change. */
  public enum Direction {
    LESS("change.less"),
    NONE("change.none"),
    MORE("change.more");

    private final String key;

    Direction(String key) {
      this.key = key;
    }

    private static Direction of(int sign) {
      return sign == 0 ? NONE : sign > 0 ? MORE : LESS;
    }

    /** The key of the words for the direction. */
    public String key() {
      return key;
    }
  }
}
