package io.github.gipsite.importer.document;

/** Formats small numbers as the numerals of headings: 一, 十二, 二十. */
public final class ChineseNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private ChineseNumeral() {}

  public static String of(int number) {
    if (number <= 0 || number >= HUNDRED) {
      return String.valueOf(number);
    }
    String tens = number < TEN ? "" : number < 2 * TEN ? "十" : digit(number / TEN) + "十";
    return tens + (number % TEN == 0 ? "" : digit(number % TEN));
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
