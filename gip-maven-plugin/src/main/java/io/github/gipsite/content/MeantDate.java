package io.github.gipsite.content;

import io.github.gipsite.report.PublicationDate;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the date that was meant by a text such as {@code 2024年1月20日}, {@code 2024/1/20}. */
final class MeantDate {
  /** The digits of a year in words, at the place of their value. */
  private static final String DIGITS = "〇一二三四五六七八九";

  /** The marks that may have been typed after a date. */
  private static final String MARKS = ",;.。、";

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<year>\\d{4})\\s*[-年./_~‐–—−]+\\s*(?<month>\\d{1,2})\\s*[-月./_~‐–—−]+\\s*(?<day>\\d{1,2})"
              + "\\s*[日号]?(?:[\\sT,]*(?<hour>\\d{1,2})\\s*[:点时]\\s*(?<minute>\\d{1,2})(?::\\d\\d)?分?)?");

  private static final Pattern TOGETHER =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");

  private static final Pattern IN_WORDS =
      Pattern.compile("([〇零○O一二三四五六七八九]{4})年(十?[一二三四五六七八九十])月([一二三]?十?[一二三四五六七八九十])[日号]?");

  private MeantDate() {}

  /** Returns the date as it has to be written; empty where the text is no date of a calendar. */
  static Optional<String> of(String text) {
    return written(text).flatMap(PublicationDate::parse).map(PublicationDate::toString);
  }

  /** Returns the date in the right form, although the calendar may have no such day. */
  static Optional<String> written(String text) {
    String plain = withoutMarkAtEnd(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    Matcher parts = PARTS.matcher(plain);
    if (parts.matches()) {
      String hour = parts.group("hour");
      String time = hour == null ? "" : " " + two(hour) + ":" + two(parts.group("minute"));
      return Optional.of(
          date(parts.group("year"), parts.group("month"), parts.group("day")) + time);
    }
    Matcher together = TOGETHER.matcher(plain);
    if (together.matches()) {
      return Optional.of(
          date(together.group("year"), together.group("month"), together.group("day")));
    }
    Matcher words = IN_WORDS.matcher(plain.replaceAll("\\s", ""));
    return words.matches()
        ? Optional.of(date(year(words.group(1)), number(words.group(2)), number(words.group(3))))
        : Optional.empty();
  }

  private static String withoutMarkAtEnd(String text) {
    boolean ends = !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static String date(String year, String month, String day) {
    return year + "-" + two(month) + "-" + two(day);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private static String year(String words) {
    return words
        .chars()
        .mapToObj(word -> String.valueOf(Math.max(0, DIGITS.indexOf(word))))
        .collect(Collectors.joining());
  }

  /** The number up to 39 in words, such as 二十一. */
  private static String number(String words) {
    int ten = words.indexOf('十');
    if (ten < 0) {
      return String.valueOf(DIGITS.indexOf(words));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
    String ones = words.substring(ten + 1);
    return String.valueOf(10 * tens + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones)));
  }
}
