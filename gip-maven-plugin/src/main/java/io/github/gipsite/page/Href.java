package io.github.gipsite.page;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * How a path of the site is written in a link. Folders and attachments have the names that somebody
 * gave them: {@code javascript:} in one is no scheme, {@code ?} begins no query, {@code #} no
 * anchor.
 */
final class Href {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./";

  private Href() {}

  /**
   * Encodes a path.
   *
   * @param path relative, with {@code /}
   */
  static String of(String path) {
    return isPlain(path) ? path : encoded(path);
  }

  /** Whether it is written as it is, as nearly all are, for which a page need not ask a URI. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (PLAIN.indexOf(path.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String path) {
    try {
      // With the slash in front Java does not take a colon for the end of a scheme; browsers do.
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a relative path is a URI: " + path, e);
    }
  }
}
