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

  private SignatureDateParser() {}

  /** The day of a line that says nothing else, but perhaps who signed. */
  public static Optional<PublicationDate> read(String line) {
    Matcher digits = DIGITS.matcher(line.strip());
    if (digits.matches()) {
      return date(
          digits.group(1), Integer.parseInt(digits.group(2)), Integer.parseInt(digits.group(3)));
    }
    Matcher numerals = NUMERALS.matcher(line.strip());
    return numerals.matches()
        ? date(
            numerals.group(1),
            ChineseNumeral.parse(numerals.group(2)),
            ChineseNumeral.parse(numerals.group(3)))
        : Optional.empty();
  }

  private static Optional<PublicationDate> date(String year, int month, int day) {
    return PublicationDate.parse("%d-%02d-%02d".formatted(ChineseNumeral.year(year), month, day));
  }
}
