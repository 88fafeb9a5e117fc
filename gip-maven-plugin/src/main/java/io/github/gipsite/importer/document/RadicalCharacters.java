package io.github.gipsite.importer.document;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Replaces the signs for radicals, which readers of PDF files copy in the place of the characters
 * that look the same: no one can search for ⼀.
 */
final class RadicalCharacters {
  private static final Pattern RADICAL = Pattern.compile("[\u2E80-\u2FD5]");

  private RadicalCharacters() {}

  /** The same text in characters. */
  static String replaced(String text) {
    return RADICAL.matcher(text).replaceAll(RadicalCharacters::character);
  }

  private static String character(MatchResult radical) {
    return Normalizer.normalize(radical.group(), Normalizer.Form.NFKC);
  }
}
