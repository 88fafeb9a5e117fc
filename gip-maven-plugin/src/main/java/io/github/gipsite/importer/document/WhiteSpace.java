package io.github.gipsite.importer.document;

import java.util.regex.Pattern;

/** Normalises white space in the text of a document. */
final class WhiteSpace {
  private static final Pattern WRAP =
      Pattern.compile("(?<=[\\p{IsHan}，。；：、）”])[ \t]*[\r\n]\\s*(?=[\\p{IsHan}（“])");
  private static final Pattern SPACE = Pattern.compile("[ \t\r\n\f\u00A0]+");
  private static final String EDGES = " \t\n\u000B\f\r\u00A0\u3000\uFEFF\u200B";

  private WhiteSpace() {}

  /**
   * Collapses white space as a browser does, except that a line end between Chinese characters
   * disappears.
   */
  static InlineText collapsed(InlineText words) {
    return words.replaced(WRAP, "").replaced(SPACE, " ").stripped();
  }

  /** Removes the indentation of a paragraph. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
