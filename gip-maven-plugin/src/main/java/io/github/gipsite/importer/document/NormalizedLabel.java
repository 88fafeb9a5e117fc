package io.github.gipsite.importer.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A label without what may be typed in different ways.
 *
 * @param normalized letters and digits only
 * @param unnumbered the same without the number before it
 */
public record NormalizedLabel(String normalized, String unnumbered) {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s(]*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)、.\\s]+");

  /** What is longer is no label, and is left as it is: putting marks in order takes its square. */
  private static final int LONGEST = 200;

  public static NormalizedLabel of(String text) {
    return new NormalizedLabel(normalized(text), unnumbered(text));
  }

  /** Letters and digits only: neither spaces nor the kind of brackets and quotes matter. */
  public static String normalized(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The beginning of a text that may be longer than a label. */
  public static String beginning(String text) {
    return unnumbered(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  /** The same without the number before it. */
  public static String unnumbered(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return normalized(NUMBER.matcher(same).replaceFirst(""));
  }
}
