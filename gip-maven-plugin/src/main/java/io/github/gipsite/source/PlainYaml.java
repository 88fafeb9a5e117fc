package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly every report consists of: keys with a single value, a list of figures
 * or more keys, nothing over several lines, and comments. That takes a tenth of the time of
 * SnakeYAML. Everything else, and every error, is left to {@link YamlParser}; the results are the
 * same.
 */
final class PlainYaml {
  /** The most characters of a key, far fewer than YAML allows. */
  private static final int LONGEST_KEY = 100;

  private static final int DEEPEST = 10;

  private final String file;

  /** The text, with a line end before the first line and after the last. */
  private final char[] text;

  private int at;
  private int line;
  private int lineStart;

  /** The indentation of the next key; -1 at the end of the file. */
  private int indent;

  private PlainYaml(SourceText source) {
    String written = source.text();
    this.file = source.file();
    this.text = new char[written.length() + 2];
    written.getChars(0, written.length(), text, 1);
    text[0] = '\n';
    text[text.length - 1] = '\n';
  }

  /** Reads the mapping of a file; empty where the file has to be read by {@link YamlParser}. */
  static Optional<YamlMap> read(SourceText source) {
    PlainYaml yaml = new PlainYaml(source);
    if (!yaml.hasPlainCharacters()) {
      return Optional.empty();
    }
    yaml.toNextKey();
    return yaml.indent == 0 ? Optional.ofNullable(yaml.map(1)) : Optional.empty();
  }

  /**
   * Whether the text has only plain characters: no tab, no unpaired surrogate, no character that
   * only some take for a line end, none that is invisible.
   */
  private boolean hasPlainCharacters() {
    for (char c : text) {
      boolean plain =
          (c >= ' ' && c <= '~')
              || c == '\n'
              || (c >= '\u00A0' && c <= '\uD7FF' && c != '\u2028' && c != '\u2029')
              || (c >= '\uE000' && c <= '\uFFFD');
      if (!plain || InvisibleCharacter.is(c)) {
        return false;
      }
    }
    return true;
  }

  /** Reads the keys of one indentation; null where something is not plain. */
  private @Nullable YamlMap map(int depth) {
    int column = indent;
    SourceLocation place = place(at, at);
    List<YamlMap.Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (indent == column) {
      YamlText key = key();
      if (key == null || !names.add(key.text())) {
        return null;
      }
      YamlValue value = value(depth);
      if (value == null) {
        return null;
      }
      entries.add(new YamlMap.Entry(key, value));
    }
    return indent < column ? new YamlMap(entries, place) : null;
  }

  /** Reads a key and moves past its colon. */
  private @Nullable YamlText key() {
    int start = at;
    while (isOfKey(text[at])) {
      at++;
    }
    boolean plain =
        isLetter(text[start])
            && at - start <= LONGEST_KEY
            && text[at] == ':'
            && (text[at + 1] == ' ' || text[at + 1] == '\n');
    return plain ? text(start, at++) : null;
  }

  /** Reads a value and moves to the next key. */
  private @Nullable YamlValue value(int depth) {
    boolean ends = endsLine();
    int key = at;
    skipSpaces();
    if (ends && text[at] == '#' && text[at + 1] != ' ') {
      return null;
    }
    if (ends) {
      at = key;
      return nestedValue(depth);
    }
    YamlValue value = text[at] == '[' ? list() : plainText();
    if (value == null || !endsLine()) {
      return null;
    }
    toNextKey();
    return value;
  }

  /**
   * Reads the value of a key with nothing after its colon: the keys that are indented further, if
   * any.
   */
  private @Nullable YamlValue nestedValue(int depth) {
    int column = indent;
    YamlText nothing = text(at, at);
    toNextKey();
    if (indent <= column) {
      return nothing;
    }
    return depth < DEEPEST ? map(depth + 1) : null;
  }

  private @Nullable YamlList list() {
    SourceLocation place = place(at, at);
    List<YamlValue> cells = new ArrayList<>();
    do {
      at++;
      skipSpaces();
      int start = at;
      while (isOfCell(text[at])) {
        at++;
      }
      if (at == start || !beginsText(start)) {
        return null;
      }
      cells.add(text(start, at));
      skipSpaces();
    } while (text[at] == ',');
    return text[at++] == ']' ? new YamlList(cells, place) : null;
  }

  /** Reads a plain text up to a comment or the end of the line. */
  private @Nullable YamlText plainText() {
    int start = at;
    int end = at;
    for (int i = at; text[i] != '\n'; i++) {
      if (text[i] == '#' && text[i - 1] == ' ') {
        break;
      }
      if (text[i] == ':' && (text[i + 1] == ' ' || text[i + 1] == '\n')) {
        return null;
      }
      if (text[i] != ' ') {
        end = i + 1;
      }
    }
    at = end;
    return beginsText(start) ? text(start, end) : null;
  }

  /** Whether a plain text begins here, and no quote of any kind or YAML indicator. */
  private boolean beginsText(int start) {
    char first = text[start];
    return first == '-'
        ? isDigit(text[start + 1])
        : isOfCell(first) && !FullWidthMarks.begin(first);
  }

  /** Whether nothing but a comment is left of the line. */
  private boolean endsLine() {
    int next = at;
    while (text[next] == ' ') {
      next++;
    }
    return text[next] == '\n' || (text[next] == '#' && next > at);
  }

  /** Moves to the next key, past empty lines and comments. */
  private void toNextKey() {
    do {
      while (text[at] != '\n') {
        at++;
      }
      at++;
      line++;
      lineStart = at;
      skipSpaces();
    } while (at < text.length && (text[at] == '\n' || text[at] == '#'));
    indent = at < text.length ? at - lineStart : -1;
  }

  private void skipSpaces() {
    while (at < text.length && text[at] == ' ') {
      at++;
    }
  }

  private YamlText text(int start, int end) {
    return new YamlText(new String(text, start, end - start), false, place(start, end));
  }

  private SourceLocation place(int start, int end) {
    return new SourceLocation(file, line, start - lineStart + 1, Math.max(1, end - start));
  }

  private static boolean isOfCell(char c) {
    return isOfKey(c) || c == '~' || c == '+' || c > '~';
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
