package io.github.gipsite.scaffold;

import java.util.regex.Pattern;

/** A text as it has to be written in YAML to be read as the same text. */
public final class YamlScalar {
  private static final Pattern FIGURE =
      Pattern.compile("~|[+-]?[0-9]+(?:\\.[0-9]+)?\\p{IsHan}{0,2}");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}0-9][^\\p{Cntrl}:#]*[^\\p{Cntrl}:#\\s]");

  private YamlScalar() {}

  /** What stands in a cell. */
  public static String cell(String text) {
    return FIGURE.matcher(text).matches() ? text : quoted(text);
  }

  /** Words, such as a title. */
  public static String words(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\p{Cntrl}", " ") + '"';
  }
}
