package io.github.gipsite.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the quotation marks, commas and colons of a line of YAML as YAML has them. */
final class FullWidthMarks {
  private static final String DOUBLE = "“”＂";
  private static final String SINGLE = "‘’＇";

  /** A line that consists of braces, perhaps as an item of a list or after a key. */
  private static final Pattern IN_BRACES = Pattern.compile(" *+(?:- *+)?+(?:[\\w.-]++: *+)?+[{｛]");

  private static final Pattern KEY = Pattern.compile(" *[\\w.-]+ *[:：]");

  private static final Pattern AFTER_KEY = Pattern.compile("[{,] *[\\w.-]{1,60} *$");

  private static final Pattern BEFORE_VALUE = Pattern.compile("[:,{\\[] *$");

  private static final Pattern QUOTATION =
      Pattern.compile("(?<=[:,\\[{-] {0,20})[“”＂‘’＇]([^“”＂‘’＇]*+)[“”＂‘’＇](?= *(?:[,\\]}]|$| #))");

  /** The longest line that is mended. */
  private static final int LONGEST = 500;

  private FullWidthMarks() {}

  /** Whether a text stands as a whole between quotation marks that are not those of YAML. */
  static boolean areAround(String text) {
    int last = text.length() - 1;
    if (last < 2 || text.length() > LONGEST) {
      return false;
    }
    String kind = kind(text.charAt(0));
    return kind.indexOf(text.charAt(last)) >= 0
        && text.substring(1, last).chars().noneMatch(c -> kind.indexOf(c) >= 0);
  }

  /** The quotation marks of the kind of a mark; none where that is no mark, or one of YAML. */
  private static String kind(char c) {
    if (DOUBLE.indexOf(c) >= 0) {
      return DOUBLE;
    }
    return SINGLE.indexOf(c) >= 0 ? SINGLE : "";
  }

  /** Whether a text begins with a quotation mark that is not one of YAML. */
  static boolean begin(char first) {
    return !kind(first).isEmpty();
  }

  /** A text between the quotation marks of YAML. */
  static String quoted(String text) {
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
  }

  /**
   * A line of braces with the marks of YAML, but for those in quotes; every other line as it is.
   */
  static String mended(String line) {
    if (line.length() > LONGEST || !IN_BRACES.matcher(line).lookingAt()) {
      return line;
    }
    StringBuilder mended = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      int end = BEFORE_VALUE.matcher(mended).find() ? end(line, i) : -1;
      if (end > i) {
        String inner = line.substring(i + 1, end);
        mended.append(begin(line.charAt(i)) ? quoted(inner) : line.substring(i, end + 1));
        i = end + 1;
        continue;
      }
      String mark = mark(line, i++, mended);
      mended.append(mark);
      while (mark.length() > 1 && line.startsWith(" ", i)) {
        i++;
      }
    }
    return mended.toString();
  }

  /** A line in which every quotation is between the quotation marks of YAML. */
  static String withQuotes(String line) {
    return QUOTATION
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement(quoted(found.group(1))));
  }

  /** A mark as YAML has it where it is one of YAML, and not of a text. */
  private static String mark(String line, int at, CharSequence before) {
    char c = line.charAt(at);
    return switch (c) {
      case '，' -> KEY.matcher(line).region(at + 1, line.length()).lookingAt() ? ", " : "，";
      case '：' -> AFTER_KEY.matcher(before).find() ? ": " : "：";
      case '｛' -> "{";
      case '｝' -> "}";
      default -> String.valueOf(c);
    };
  }

  /** The index of the mark that ends the quotation that begins here; -1 where none does. */
  private static int end(String line, int start) {
    char c = line.charAt(start);
    String kind = c == '"' || c == '\'' ? String.valueOf(c) : kind(c);
    for (int i = start + 1; i < line.length() && !kind.isEmpty(); i++) {
      if (kind.indexOf(line.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
