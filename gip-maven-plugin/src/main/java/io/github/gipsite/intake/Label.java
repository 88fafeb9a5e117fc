package io.github.gipsite.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is the same in a label however it was typed. */
final class Label {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s(]*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)、.\\s]+");

  private Label() {}

  /** Letters and digits only: neither spaces nor the kind of brackets and quotes matter. */
  static String plain(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The same without the number before it. */
  static String unnumbered(String text) {
    String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return plain(NUMBER.matcher(same).replaceFirst(""));
  }
}
