package io.github.gipsite.markup;

import java.util.regex.Pattern;

/** Escapes text for HTML and XML. Nearly all texts need no escape, and are returned as they are. */
public final class MarkupEscaper {
  /** The characters that XML 1.0 cannot represent. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\t\n\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** The characters that Thymeleaf writes by number: unpaired surrogates, and NUL. */
  private static final Pattern BY_NUMBER = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");

  /** The first code unit from which on some are not allowed in XML. */
  private static final char FIRST_RARE = '\uD800';

  private static final String ESCAPED = "&<>\"'";

  private MarkupEscaper() {}

  /** Escapes for HTML text and for attributes in double quotes. */
  public static String html(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Escapes as Thymeleaf does for a page: apostrophes too. */
  public static String page(String text) {
    return isPlain(text)
        ? text
        : BY_NUMBER
            .matcher(escaped(text).replace("'", "&#39;"))
            .replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
  }

  /** Escapes for XML; what XML cannot represent is replaced, and a carriage return is kept. */
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

  /** Whether a text certainly needs no escape in any markup. */
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
