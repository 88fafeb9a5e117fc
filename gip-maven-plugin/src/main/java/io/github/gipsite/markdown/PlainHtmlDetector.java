package io.github.gipsite.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML of nothing but text, the simplest tags and plain links to the web, without other attributes,
 * entities or a name that is not known. A cleaner would leave it as it is, down to the last byte,
 * and takes half as long as the Markdown itself.
 */
final class PlainHtmlDetector {
  private static final Set<String> TAGS =
      Set.of("p", "h3", "h4", "h5", "h6", "strong", "em", "ul", "ol", "li", "blockquote", "a");

  /** To a host with a name, and with nothing in the address that is written in another way. */
  private static final Pattern LINK =
      Pattern.compile("a href=\"https?://[a-z0-9-]++(?:\\.[a-z0-9-]++)++(?:/[A-Za-z0-9._/-]*+)?\"");

  private PlainHtmlDetector() {}

  /**
   * Whether HTML is.
   *
   * @param markdown that it was made of: tags that somebody typed there need not be closed, those
   *     of the renderer are
   */
  static boolean isPlain(String html, String markdown) {
    if (markdown.indexOf('<') >= 0) {
      return false;
    }
    for (int i = 0; i < html.length(); i++) {
      if (isRewritten(html.charAt(i))) {
        return false;
      }
    }
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
      int name = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
      int end = html.indexOf('>', name);
      if (end < 0 || !isKnown(html.substring(name, end))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cleaner may write a character in another way. */
  static boolean isRewritten(char c) {
    return c == '&'
        || c == '\u00A0'
        || c == '\uFFFF'
        || (c < ' ' && c != '\n')
        || Character.isSurrogate(c);
  }

  private static boolean isKnown(String tag) {
    return TAGS.contains(tag) || isLink(tag);
  }

  /** Whether a tag is a plain link to the web. */
  static boolean isLink(String tag) {
    return LINK.matcher(tag).matches();
  }
}
