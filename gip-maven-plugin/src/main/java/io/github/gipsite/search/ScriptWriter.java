package io.github.gipsite.search;

/**
 * Data as a script that hands it over to {@code search-index.js}. A page that was opened from a
 * folder may load scripts, and nothing else.
 *
 * <p>It escapes by itself: a string of JavaScript is no markup. What escapes a character is a
 * backslash, line separators have to be escaped too, and an entity would stay what it is.
 */
final class ScriptWriter {
  private final StringBuilder text = new StringBuilder();

  ScriptWriter(String kind, int number) {
    text.append("gipSearch(\"").append(kind).append("\",").append(number).append(",");
  }

  ScriptWriter raw(String code) {
    text.append(code);
    return this;
  }

  /** A string literal; no text in it can end it, or the script. */
  ScriptWriter string(String value) {
    text.append('"');
    if (isPlain(value)) {
      text.append(value);
    } else {
      value.chars().forEach(c -> append((char) c));
    }
    text.append('"');
    return this;
  }

  /** Whether a text is its own literal, as nearly all are. */
  private static boolean isPlain(String value) {
    char[] chars = value.toCharArray();
    for (char c : chars) {
      if (isUnsafe(c) || isEscaped(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnsafe(char c) {
    return c < ' ' || c == '<' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isEscaped(char c) {
    return c == '"' || c == '\\' || c == '/';
  }

  private void append(char c) {
    if (isUnsafe(c)) {
      text.append("\\u%04x".formatted((int) c));
    } else if (isEscaped(c)) {
      text.append('\\').append(c);
    } else {
      text.append(c);
    }
  }

  String end() {
    return text.append(");\n").toString();
  }
}
