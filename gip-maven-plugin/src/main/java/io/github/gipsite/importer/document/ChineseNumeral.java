package io.github.gipsite.importer.document;

/** Formats and reads small numbers as the numerals of headings and dates: 一, 十二, 二十. */
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

  /** Returns the number of a numeral below a hundred. */
  public static int parse(String numeral) {
    int ten = numeral.indexOf('十');
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : digit(numeral.charAt(ten - 1));
    String ones = numeral.substring(ten + 1);
    return tens * TEN + (ones.isEmpty() ? 0 : digit(ones.charAt(ones.length() - 1)));
  }

  /** Returns a year whose digits are written one by one, in either kind: 2024, 二〇二四, 二0二四. */
  public static int year(String digits) {
    return digits.chars().reduce(0, (year, c) -> year * TEN + digit((char) c));
  }

  /** The value of a digit; each sign for nothing is 0. */
  private static int digit(char c) {
    return Character.isDigit(c) ? Character.digit(c, TEN) : Math.max(0, DIGITS.indexOf(c));
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
