package io.github.gipsite.edition;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The expectations on an office beyond the sums.
 *
 * @param due by kind of agency, the day of the following year by which its report is published
 */
public record Expectations(
    Map<String, MonthDay> due, NoRuleMaking noRuleMaking, SuddenChange suddenChange) {
  public Expectations {
    due = Map.copyOf(due);
  }

  /**
   * The agencies that have no power to make rules (规章).
   *
   * @param figures names of the figures that must then be 0
   * @param kinds of agency
   * @param names the endings of the names of such agencies
   * @param unless words in the names of agencies that have the power all the same
   */
  public record NoRuleMaking(
      List<String> figures, List<String> kinds, Pattern names, Pattern unless) {
    public NoRuleMaking {
      figures = List.copyOf(figures);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * The size from which a change from one year to the next is worth a look.
   *
   * @param factor how many times as much or as little
   * @param from figures below this in both years are too small to tell
   */
  public record SuddenChange(int factor, int from, List<String> figures) {
    public SuddenChange {
      figures = List.copyOf(figures);
    }
  }
}
