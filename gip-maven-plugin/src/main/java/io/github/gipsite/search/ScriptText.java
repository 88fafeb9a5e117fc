package io.github.gipsite.search;

/**
 * Data as a script that hands it over to {@code search-index.js}. A page that was opened from a
 * folder may load scripts, and nothing else.
 */
final class ScriptText {
  private final StringBuilder text = new StringBuilder();

  ScriptText(String kind, int number) {
    text.append("gipSearch(\"").append(kind).append("\",").append(number).append(",");
  }

  ScriptText raw(String code) {
    text.append(code);
    return this;
  }

  /** A string literal; no text in it can end it, or the script. */
  ScriptText string(String value) {
    text.append('"');
    value.chars().forEach(c -> append((char) c));
    text.append('"');
    return this;
  }

  private void append(char c) {
    if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
      text.append("\\u%04x".formatted((int) c));
    } else if (c == '"' || c == '\\' || c == '/') {
      text.append('\\').append(c);
    } else {
      text.append(c);
    }
  }

  String end() {
    return text.append(");\n").toString();
  }
}
