package io.github.gipsite.xlsx;

import java.util.regex.Pattern;

/** Text as it stands in XML. */
final class XmlEscaper {
  /** What XML 1.0 has no way to write. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\t\n\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** From here on not every character is one of XML. */
  private static final char FIRST_RARE = '\uD800';

  private XmlEscaper() {}

  /** An element of a workbook with a text that keeps its spaces. */
  static String kept(String text) {
    return "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
  }

  static String escaped(String text) {
    return isPlain(text) ? text : replaced(text);
  }

  /** Whether it is certain that a text stands in XML as it is: nearly all do. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c >= ' ' && c < FIRST_RARE && "&<>\"".indexOf(c) < 0;
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }

  private static String replaced(String text) {
    return NOT_XML
        .matcher(text)
        .replaceAll("\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
