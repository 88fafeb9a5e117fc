package io.github.gipsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (文号) in a text: who issued it, and a year and a number that people write in
 * many ways.
 *
 * @param issuer the characters before the year; where it begins is certain only for 国…
 * @param written the year and the number as they stand there
 * @param proper the year and the number as GB/T 9704 has them, such as 〔2021〕30号
 * @param start where the written part begins
 * @param whole whether it has both brackets and 号, as everybody writes it
 */
record DocumentNumber(
    String issuer, String written, String proper, int start, int end, boolean whole) {
  /** The most characters of an issuer. */
  private static final int LONGEST_ISSUER = 12;

  private static final String DIGIT = "0-9０-９OoＯlI";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<=[一-鿿][发函办字规通开公涵含])[ \u3000]*(?<open>[〔\\[【（(［﹝<＜])?"
              + ("(?<year>[" + DIGIT + "〇○零一二三四五六七八九]{2,4})年?")
              + "(?<close>[〕\\]】）)］﹞>＞])?[ \u3000—－-]*第?"
              + ("(?<number>[" + DIGIT + "]{1,6})(?![0-9年月日])")
              + "(?<last>[ \u3000]*号)?");

  /** Square brackets and spaces, which mislead nobody. */
  private static final Pattern SLIP =
      Pattern.compile(
          "[ \u3000]*[〔\\[［](?<year>20[0-9]{2})[〕\\]］][ \u3000]*([1-9][0-9]*)[ \u3000]*号");

  private static final String FIRST_OF_STATE = "国囯國";

  /** All that look like document numbers, in order. */
  static List<DocumentNumber> in(String text) {
    List<DocumentNumber> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      boolean whole =
          matcher.group("open") != null
              && matcher.group("close") != null
              && matcher.group("last") != null;
      found.add(
          new DocumentNumber(
              issuerBefore(text, matcher.start()),
              matcher.group(),
              proper(matcher.group("year"), matcher.group("number")),
              matcher.start(),
              matcher.end(),
              whole));
    }
    return found;
  }

  /** Whether the issuer is one of the state, and so the place where its name begins is known. */
  boolean isOfState() {
    return !issuer.isEmpty() && FIRST_OF_STATE.indexOf(issuer.charAt(0)) >= 0;
  }

  boolean isWellWritten() {
    return written.equals(proper);
  }

  /** Whether it is badly written in a way that nobody takes for another number. */
  boolean isSlip() {
    return SLIP.matcher(written).matches();
  }

  /** The number in full, as it should be written. */
  String name() {
    return issuer + proper;
  }

  private static String issuerBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_ISSUER && isChinese(text.charAt(start - 1))) {
      start--;
      if (FIRST_OF_STATE.indexOf(text.charAt(start)) >= 0) {
        break;
      }
    }
    return text.substring(start, end);
  }

  private static boolean isChinese(char c) {
    return c >= '一' && c <= '鿿';
  }

  private static String proper(String year, String number) {
    String digits = digits(year);
    return "〔%s〕%s号"
        .formatted(
            digits.length() == 2 ? "20" + digits : digits,
            digits(number).replaceFirst("^0+(?=[0-9])", ""));
  }

  /** Reads digits of every kind, and letters that look like them. */
  static String digits(String written) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      digits.append(digit(written.charAt(i)));
    }
    return digits.toString();
  }

  private static int digit(char c) {
    return switch (c) {
      case 'O', 'o', 'Ｏ', '○', '零' -> 0;
      case 'l', 'I' -> 1;
      default -> {
        int digit = Character.digit(c, 10);
        yield digit >= 0 ? digit : Math.max(0, "〇一二三四五六七八九".indexOf(c));
      }
    };
  }
}
