package io.github.gipsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits text into the tokens of the index: two neighbouring Han characters, a whole number, or a
 * Latin word. {@code search-index.js} splits a query by the same rules; one table of cases tests
 * both. Every character of every report passes through here, so that no regular expression is used.
 */
public final class Tokenizer {
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

  /** The distance from a full-width character to the plain one. */
  private static final int WIDE = 0xFEE0;

  private final char[] text;
  private final TokenConsumer reader;

  private Tokenizer(char[] text, TokenConsumer reader) {
    this.text = text;
    this.reader = reader;
  }

  /** Takes tokens one by one. */
  interface TokenConsumer {
    /** Two Han characters, as nearly all tokens are. */
    void pair(char first, char second);

    /** Any other token; also a pair with a rare character that takes two {@code char}s. */
    void word(String token);
  }

  /**
   * The tokens of a text, in order. A Han character that stands alone is none: in another report it
   * may stand beside others, and a query must not miss that.
   */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    read(
        text,
        new TokenConsumer() {
          @Override
          public void pair(char first, char second) {
            tokens.add(String.valueOf(new char[] {first, second}));
          }

          @Override
          public void word(String token) {
            tokens.add(token);
          }
        });
    return tokens;
  }

  /** Passes the tokens of a text to a consumer. */
  static void read(String text, TokenConsumer reader) {
    Tokenizer cut = new Tokenizer(fold(text), reader);
    int from = 0;
    while (from < cut.text.length) {
      from = cut.readAt(from);
    }
  }

  /** Adds the token that begins at an index, and returns the index after it. */
  private int readAt(int start) {
    if (isHan(text[start])) {
      return pairs(start);
    }
    int c = Character.codePointAt(text, start);
    if (isHan(c)) {
      return pair(start, start + Character.charCount(c));
    }
    int end = isDigit(c) ? endOfNumber(start) : endOfWord(start);
    if (end > start) {
      reader.word(new String(text, start, end - start));
    }
    return Math.max(end, start + 1);
  }

  /** Adds the pairs of a run of common Han characters, which most of the text is. */
  private int pairs(int start) {
    int next = start + 1;
    while (next < text.length && isHan(text[next])) {
      reader.pair(text[next - 1], text[next]);
      next++;
    }
    return pair(next - 1, next);
  }

  /** Adds a pair; its second character is the first of the next pair. */
  private int pair(int first, int second) {
    if (second < text.length) {
      int c = Character.codePointAt(text, second);
      int end = second + Character.charCount(c);
      if (isHan(c) && end - first == 2) {
        reader.pair(text[first], text[second]);
      } else if (isHan(c)) {
        reader.word(new String(text, first, end - first));
      }
    }
    return second;
  }

  private int endOfNumber(int start) {
    int end = endOfDigits(start);
    boolean isPoint = end < text.length && text[end] == '.';
    int decimals = isPoint ? endOfDigits(end + 1) : end;
    return decimals > end + 1 ? decimals : end;
  }

  private int endOfDigits(int start) {
    int end = start;
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
    return end;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length && isLatin(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '\u00C0' && c <= '\u024F');
  }

  private static boolean isHan(int c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || c == '\u3007'
        || (c >= '\uF900' && c <= '\uFAFF')
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  /** Folds differences that a reader does not mean: width, case, separators of thousands. */
  private static char[] fold(String text) {
    char[] plain = text.toCharArray();
    boolean hasComma = false;
    for (int i = 0; i < plain.length; i++) {
      plain[i] = fold(plain[i]);
      hasComma |= plain[i] == ',';
    }
    return hasComma ? THOUSANDS.matcher(String.valueOf(plain)).replaceAll("").toCharArray() : plain;
  }

  /** Folds a character. The wide comma stays wide, because it separates numbers. */
  private static char fold(char c) {
    if (c >= '\u4E00' && c <= '\u9FFF') {
      return c;
    }
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
