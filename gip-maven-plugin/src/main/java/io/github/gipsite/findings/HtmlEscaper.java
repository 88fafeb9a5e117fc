package io.github.gipsite.findings;

/** Text as it stands in HTML: as it is, but for the characters that HTML itself is written with. */
final class HtmlEscaper {
  private HtmlEscaper() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
