package io.github.gipsite.importer.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A label in normal form, without differences in how it may be typed.
 *
 * @param normalized letters and digits only
 * @param unnumbered the same without the number before it
 */
public record NormalizedLabel(String normalized, String unnumbered) {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s(]*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)、.\\s]+");

  /**
   * The most characters of a label; longer text is not normalised, because that takes time that
   * grows with the square.
   */
  private static final int LONGEST = 200;

  public static NormalizedLabel of(String text) {
    return new NormalizedLabel(normalized(text), unnumbered(text));
  }

  /** Returns only the letters and digits: spaces, brackets and quotes do not matter. */
  public static String normalized(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** Returns the beginning of a text that may be longer than a label. */
  public static String beginning(String text) {
    return unnumbered(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /** Returns the label without the number before it. */
  public static String unnumbered(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return normalized(NUMBER.matcher(same).replaceFirst(""));
  }
}
