package io.github.gipsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into what the index knows: two neighbouring Han characters, a whole number, a Latin
 * word. {@code search-index.js} cuts a query by the very same rules; one table of cases tests both.
 */
public final class Tokens {
  private static final Pattern RUN =
      Pattern.compile(
          "(?<whole>[0-9]+(?:\\.[0-9]+)?|[a-z\u00C0-\u024F]+)"
              + "|[\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\\x{10000}-\\x{10FFFF}]+");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

  /** From a full-width character to the plain one. */
  private static final int WIDE = 0xFEE0;

  private Tokens() {}

  /**
   * The tokens of a text, in order. A Han character that stands alone is none: in another report it
   * may stand beside others, and a query must not miss that.
   */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = RUN.matcher(fold(text));
    while (matcher.find()) {
      if (matcher.group("whole") != null) {
        tokens.add(matcher.group());
      } else {
        addPairs(matcher.group().codePoints().toArray(), tokens);
      }
    }
    return tokens;
  }

  private static void addPairs(int[] han, List<String> tokens) {
    for (int i = 0; i + 1 < han.length; i++) {
      tokens.add(new String(han, i, 2));
    }
  }

  /** Without differences that a reader does not mean: width, case, separators of thousands. */
  static String fold(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(fold(text.charAt(i)));
    }
    return THOUSANDS.matcher(plain).replaceAll("");
  }

  /** The wide comma stays wide: between numbers it parts them. */
  private static char fold(char c) {
    boolean wide =
        (c >= '０' && c <= '９')
            || (c >= 'Ａ' && c <= 'Ｚ')
            || (c >= 'ａ' && c <= 'ｚ')
            || c == '．'
            || c == '％';
    char plain = wide ? (char) (c - WIDE) : c == '\u3000' ? ' ' : c;
    return plain >= 'A' && plain <= 'Z' ? (char) (plain - 'A' + 'a') : plain;
  }
}
