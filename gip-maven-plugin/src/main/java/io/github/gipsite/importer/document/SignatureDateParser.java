package io.github.gipsite.importer.document;

import io.github.gipsite.report.PublicationDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the line of a signature that is a date: 2024年1月20日 or 二〇二四年一月二十日. */
public final class SignatureDateParser {
  /** The office may stand before it on the same line. */
  private static final String NAME = "(?:[^。，；：:0-9〇○零一二三四五六七八九十]{0,40}[\\s\u3000]+)?";

  private static final Pattern DIGITS =
      Pattern.compile(
          NAME + "(20\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?[\\s。]*");

  private static final Pattern NUMERALS =
      Pattern.compile(
          NAME + "(二[〇○零ＯO0][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日[\\s。]*");

  private static final String TEN_NUMERALS = "〇一二三四五六七八九";
  private static final int TEN = 10;

  private SignatureDateParser() {}

  /** The day of a line that says nothing else, but perhaps who signed. */
  public static Optional<PublicationDate> read(String line) {
    Matcher digits = DIGITS.matcher(line.strip());
    if (digits.matches()) {
      return date(digits.group(1), number(digits.group(2)), number(digits.group(3)));
    }
    Matcher numerals = NUMERALS.matcher(line.strip());
    return numerals.matches()
        ? date(year(numerals.group(1)), value(numerals.group(2)), value(numerals.group(3)))
        : Optional.empty();
  }

  private static Optional<PublicationDate> date(String year, int month, int day) {
    return PublicationDate.parse("%s-%02d-%02d".formatted(year, month, day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String year(String numerals) {
    StringBuilder digits = new StringBuilder();
    numerals.chars().forEach(c -> digits.append(Math.max(0, TEN_NUMERALS.indexOf(c))));
    return digits.toString();
  }

  /** From 一 to 三十一. */
  private static int value(String numeral) {
    int ten = numeral.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : TEN_NUMERALS.indexOf(numeral.charAt(ten - 1));
    String ones = numeral.substring(ten + 1);
    return tens * TEN + (ones.isEmpty() ? 0 : TEN_NUMERALS.indexOf(ones.charAt(0)));
  }
}
