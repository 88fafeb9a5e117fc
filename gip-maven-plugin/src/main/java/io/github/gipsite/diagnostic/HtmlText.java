package io.github.gipsite.diagnostic;

/** Text as it stands in HTML: as it is, but for the characters that HTML itself is written with. */
final class HtmlText {
  private HtmlText() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
