package io.github.gipsite.page;

import java.util.Set;

/**
 * HTML of nothing but text and the simplest tags, without attributes, entities or a name that is
 * not known. A cleaner would leave it as it is, down to the last byte, and takes as long as all the
 * rest of a chapter.
 */
final class PlainHtml {
  private static final Set<String> TAGS =
      Set.of("p", "h3", "h4", "h5", "h6", "strong", "em", "ul", "ol", "li", "blockquote");

  private PlainHtml() {}

  /** Of HTML that a renderer has written, whose tags are closed in order. */
  static boolean is(String html) {
    if (html.indexOf('&') >= 0 || html.indexOf('\u00A0') >= 0) {
      return false;
    }
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
      int name = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
      int end = html.indexOf('>', name);
      if (end < 0 || !TAGS.contains(html.substring(name, end))) {
        return false;
      }
    }
    return true;
  }
}
