package io.github.gipsite.importer.document;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The format of one level of an automatic list.
 *
 * @param format of Word, such as {@code chineseCounting}
 * @param pattern such as {@code （%2）}
 */
record WordListLevel(int start, String format, String pattern) {
  /** The most characters of a pattern that Word allows. */
  private static final int LONGEST_PATTERN = 255;

  /** Reads the levels in an element. */
  static SortedMap<Integer, WordListLevel> read(Element parent) {
    SortedMap<Integer, WordListLevel> levels = new TreeMap<>();
    for (Element level : parent.getElementsByTag("w:lvl")) {
      String number = level.attr("w:ilvl");
      if (number.matches("[0-8]")) {
        levels.put(Integer.valueOf(number), of(level));
      }
    }
    return levels;
  }

  private static WordListLevel of(Element level) {
    String pattern = value(level, "w:lvlText");
    String start = value(level, "w:start");
    return new WordListLevel(
        start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1,
        value(level, "w:numFmt"),
        pattern.length() > LONGEST_PATTERN ? "" : pattern);
  }

  String text(int[] count, Map<Integer, WordListLevel> levels) {
    if (format.equals("bullet") || format.equals("none")) {
      return "";
    }
    String text = pattern;
    for (int level = 0; level < count.length; level++) {
      WordListLevel written = levels.getOrDefault(level, this);
      int shown = count[level] == 0 ? written.start() : count[level];
      text = text.replace("%" + (level + 1), written.number(shown));
    }
    return text;
  }

  private String number(int number) {
    String lower = format.toLowerCase(Locale.ROOT);
    boolean chinese =
        lower.startsWith("chinese") || lower.startsWith("japanese") || lower.startsWith("taiwan");
    return chinese ? ChineseNumeral.of(number) : String.valueOf(number);
  }

  private static String value(Element level, String name) {
    return WordXml.child(level, name).map(found -> found.attr("w:val")).orElse("");
  }
}
