package io.github.gipsite.markup;

import java.util.regex.Pattern;

/**
 * Escapes text for markup: pages, findings and the parts of workbooks. Nearly all texts stand there
 * as they are, and are given back.
 */
public final class MarkupEscaper {
  /** What XML 1.0 has no way to write. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\t\n\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Half a character of its own, and NUL: Thymeleaf writes the number of each. */
  private static final Pattern BY_NUMBER = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

  /** From here on not every character is one of XML. */
  private static final char FIRST_RARE = '\uD800';

  private static final String ESCAPED = "&<>\"'";

  private MarkupEscaper() {}

  /** For HTML between tags, or in an attribute in double quotes. */
  public static String html(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** For a page, as Thymeleaf writes a text: apostrophes, too. */
  public static String page(String text) {
    return isPlain(text)
        ? text
        : BY_NUMBER
            .matcher(escaped(text).replace("'", "&#39;"))
            .replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
  }

  /** For XML, where what XML cannot write is replaced and a carriage return is kept. */
  public static String xml(String text) {
    return isPlain(text)
        ? text
        : escaped(NOT_XML.matcher(text).replaceAll("\uFFFD")).replace("\r", "&#13;");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Whether it is certain that a text stands in any markup as it is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= FIRST_RARE || ESCAPED.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
