package io.github.gipsite.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year that a part of a sentence speaks of. How Chinese names a year is the same in every
 * edition, so its patterns are not in the edition files.
 */
final class YearMention {
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![较比与同和])(?:(?<year>[0-9]{4})年|(?<last>上年|上一年|去年)|(?<this>今年|本年|全年)|(?<next>明年|下年|下一年|次年))");

  /** Part of every mention. */
  private static final char YEAR = '年';

  private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");

  private YearMention() {}

  /**
   * The year named last before something is said; the report's own where none is. What stands in
   * brackets that are closed again, and what is only compared with, does not count.
   */
  static int in(String before, int reportYear) {
    if (before.indexOf(YEAR) < 0) {
      return reportYear;
    }
    Matcher matcher = MENTION.matcher(ASIDE.matcher(before).replaceAll(""));
    int year = reportYear;
    while (matcher.find()) {
      if (matcher.group("year") != null) {
        year = Integer.parseInt(matcher.group("year"));
      } else if (matcher.group("last") != null) {
        year = reportYear - 1;
      } else {
        year = matcher.group("next") == null ? reportYear : reportYear + 1;
      }
    }
    return year;
  }
}
