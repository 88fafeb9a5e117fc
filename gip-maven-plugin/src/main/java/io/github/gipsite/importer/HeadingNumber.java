package io.github.gipsite.importer;

import io.github.gipsite.importer.document.ChineseNumeral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading begins with.
 *
 * @param value 1 for 一; 0 without a number
 * @param words the text behind it
 */
record HeadingNumber(Style style, int value, String words) {
  private static final String NUMERALS = "一二三四五六七八九十";

  /** What is written for them, and for marks, one character for one. */
  private static final String VARIANTS = "壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ（）．：，・•。";

  private static final String PLAIN = NUMERALS + NUMERALS + "().:,··.";

  /** No number is longer than the beginning that is looked at. */
  private static final int LONGEST = 40;

  private static final String NUMERAL = "([" + NUMERALS + "]{1,3})";

  /** The ways to number headings, from the outermost level to the innermost. */
  enum Style {
    /** 第一部分. */
    PART("第\\s*" + NUMERAL + "\\s*(?:部分|章|节)[、.:,·\\s]*"),
    /** 一、 and what is typed for it. */
    CHINESE("[\\[【]?" + NUMERAL + "(?:\\s*[、.:,·\\]】]\\s*|\\s+)"),
    /** （一）. */
    BRACKETED("\\(\\s*" + NUMERAL + "\\s*\\)[、.]?\\s*"),
    /** 1. or 1、. */
    ARABIC("(\\d{1,2})\\s*[、.)]\\s*(?!\\d)"),
    /** Without a number. */
    NONE("");

    private final Pattern pattern;

    Style(String regex) {
      this.pattern = Pattern.compile(regex);
    }
  }

  /** Whether it numbers what stands within a chapter, in most reports. */
  boolean isInner() {
    return style == Style.BRACKETED || style == Style.ARABIC;
  }

  /** Reads the number at the beginning of a text. */
  static HeadingNumber of(String text) {
    String stripped = text.replaceFirst("^[\\p{Z}\\s]+", "");
    String plain = plain(stripped);
    for (Style style : Style.values()) {
      Matcher number = style.pattern.matcher(plain);
      if (style != Style.NONE && number.lookingAt()) {
        return new HeadingNumber(style, value(number), stripped.substring(number.end()));
      }
    }
    return new HeadingNumber(Style.NONE, 0, stripped);
  }

  /** The same length in fewer characters: each numeral and mark in one form. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.substring(0, Math.min(text.length(), LONGEST)).toCharArray()) {
      int variant = VARIANTS.indexOf(c);
      plain.append(variant >= 0 ? PLAIN.charAt(variant) : Character.isSpaceChar(c) ? ' ' : c);
    }
    return plain.toString();
  }

  private static int value(Matcher number) {
    for (int group = 1; group <= number.groupCount(); group++) {
      String digits = number.group(group);
      if (digits != null) {
        return digits.matches("\\d+") ? Integer.parseInt(digits) : ChineseNumeral.parse(digits);
      }
    }
    return 0;
  }
}
