package io.github.gipsite.scaffold;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Quotes a text for YAML, so that it is read back as the same text. */
public final class YamlQuoting {
  private static final Pattern FIGURE =
      Pattern.compile("~|[+-]?[0-9]+(?:\\.[0-9]+)?\\p{IsHan}{0,2}");
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsHan}0-9](?:[\\p{L}\\p{N}\\p{P} &&[^:#]]*[\\p{L}\\p{N}\\p{P}&&[^:#]])?");

  private YamlQuoting() {}

  /** Writes the text of a cell. */
  public static String cell(String text) {
    return FIGURE.matcher(text).matches() ? text : quoted(text);
  }

  /** Writes words, such as a title. */
  public static String words(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /**
   * Finds the first character that no content file may hold, not even as an escape: an unpaired
   * surrogate, a control character, or a noncharacter ({@code U+FFFE}).
   */
  public static OptionalInt unwritable(String text) {
    return text.codePoints().filter(YamlQuoting::isUnwritable).findFirst();
  }

  private static boolean isUnwritable(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(character, quoted));
    return quoted.append('"').toString();
  }

  private static void append(int character, StringBuilder quoted) {
    switch (character) {
      case '\\', '"' -> quoted.append('\\').appendCodePoint(character);
      // Line ends to some, and the mark at the beginning of a file.
      case 0x2028, 0x2029, 0xFEFF -> quoted.append("\\u%04X".formatted(character));
      default -> quoted.appendCodePoint(isUnwritable(character) ? ' ' : character);
    }
  }
}
