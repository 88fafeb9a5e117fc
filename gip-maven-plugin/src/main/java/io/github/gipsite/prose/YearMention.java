package io.github.gipsite.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year that a part of a sentence refers to. Chinese names years in the same way in every
 * edition, so the patterns are not in the edition files.
 */
final class YearMention {
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![较比与同和])(?:(?<year>[0-9]{4})年|(?<last>(?<!结转|接转|转入|遗留|余留|加|加上|连同)(?:上年|上一年|去年)(?!度?[^，。；]{0,4}(?:结转|转来|转入|遗留|余留|顺延)(?![^，。；]{0,12}的)[^，。；]{0,14}[，；]))|(?<this>今年|本年|全年)|(?<next>明年|下年|下一年|次年))");

  /** The character that every mention contains. */
  private static final char YEAR = '年';

  private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");

  private YearMention() {}

  /**
   * The year named last before something is said; the report's own where none is. Text in closed
   * brackets, and years that are only compared with, do not count.
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
