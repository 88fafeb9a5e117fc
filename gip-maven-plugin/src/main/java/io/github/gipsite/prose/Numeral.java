package io.github.gipsite.prose;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written in a sentence: {@code 383}, {@code ３８３}, {@code 1.2万}, {@code 三百八十三},
 * {@code 11000余}.
 *
 * @param value the number
 * @param step the value of its last digit; 10,000 for {@code 12万}
 * @param approximate whether it is said to be no exact number (余、多、约)
 */
public record Numeral(BigDecimal value, BigDecimal step, boolean approximate) {
  /** The pattern of a numeral, without a word before it that makes it approximate. */
  static final String PATTERN =
      "(?>[0-9０-９]++(?:[,.．][0-9０-９]++)*+|"
          + "[零〇一二两三四五六七八九十百千]++(?:[万亿][零〇一二两三四五六七八九十百千]++)*+)"
          + "[余多]?[万亿]?[余多]?";

  /** Each character that such a part can begin with. */
  static final List<String> FIRST_CHARACTERS =
      List.of("0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千".split(""));

  private static final BitSet CHARACTERS =
      FIRST_CHARACTERS.stream()
          .collect(BitSet::new, (set, one) -> set.set(one.charAt(0)), BitSet::or);

  private static final Pattern DIGITS =
      Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)([余多]?)([万亿]?)([余多]?)");
  private static final Pattern WORDS =
      Pattern.compile("([零〇一二两三四五六七八九十百千万亿]*[零〇一二两三四五六七八九十百千])([余多]?)([万亿]?)([余多]?)");
  private static final Map<String, BigDecimal> SCALES =
      Map.of("", BigDecimal.ONE, "万", new BigDecimal(10_000), "亿", new BigDecimal(100_000_000));
  private static final String ABOUT = "约近超逾过足";

  /** Whether a character is a digit, of either width or in Chinese. */
  static boolean isDigit(char c) {
    return CHARACTERS.get(c);
  }

  /** Whether a text may hold so many numerals: quick to see, and most texts do not. */
  public static boolean mayBeIn(String text, int least) {
    int found = 0;
    boolean isInside = false;
    for (int i = 0; i < text.length() && found < least; i++) {
      boolean isNumeral = CHARACTERS.get(text.charAt(i));
      found += isNumeral && !isInside ? 1 : 0;
      isInside = isNumeral;
    }
    return found >= least;
  }

  /**
   * Reads a number.
   *
   * @param before the character before it, or nothing
   * @return empty where it is no number after all
   */
  static Optional<Numeral> parse(String written, String before) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      BigDecimal number = new BigDecimal(digits.group(1).replace(",", ""));
      BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale()).multiply(scale(digits));
      return Optional.of(numeral(number.multiply(scale(digits)), step, digits, before));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches()
        ? value(words.group(1) + words.group(3))
            .map(number -> numeral(number, scale(words), words, before))
        : Optional.empty();
  }

  private static BigDecimal scale(Matcher matcher) {
    return SCALES.getOrDefault(matcher.group(3), BigDecimal.ONE);
  }

  private static Numeral numeral(
      BigDecimal value, BigDecimal step, Matcher matcher, String before) {
    boolean approximate =
        !matcher.group(2).isEmpty()
            || !matcher.group(4).isEmpty()
            || (!before.isEmpty() && ABOUT.contains(before.substring(before.length() - 1)));
    return new Numeral(value.stripTrailingZeros(), step, approximate);
  }

  /** The value of a text such as 一百二十万三千, in which 万 and 亿 multiply the part before them. */
  private static Optional<BigDecimal> value(String words) {
    BigDecimal total = BigDecimal.ZERO;
    for (String part : words.split("(?<=[万亿])(?=.)", -1)) {
      String scale = part.substring(part.length() - 1);
      boolean scaled = "万亿".contains(scale);
      Optional<BigDecimal> value = small(scaled ? part.substring(0, part.length() - 1) : part);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      total =
          total.add(
              scaled
                  ? value.get().multiply(SCALES.getOrDefault(scale, BigDecimal.ONE))
                  : value.get());
    }
    return Optional.of(total);
  }

  /** The value of a numeral up to 9,999; digits one after the other (二〇二四) are no number. */
  private static Optional<BigDecimal> small(String words) {
    int total = 0;
    int digit = -1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int unit = unit(c);
      if (unit == 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = digit(c);
      } else {
        total += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      }
    }
    return Optional.of(BigDecimal.valueOf(total + Math.max(0, digit)));
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  private static int digit(char c) {
    int digit = "零一二三四五六七八九".indexOf(c);
    if (digit >= 0) {
      return digit;
    }
    return c == '两' ? 2 : 0;
  }
}
