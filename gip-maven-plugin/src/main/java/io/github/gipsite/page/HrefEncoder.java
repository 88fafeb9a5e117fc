package io.github.gipsite.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Encodes a path of the site for a link. Folders and attachments may have any name: {@code
 * javascript:} in one must be no scheme, {@code ?} must begin no query, and {@code #} no anchor.
 */
final class HrefEncoder {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./";

  /**
   * The characters that need no escape in a path (RFC 3986), except the colon, which may end a
   * scheme.
   */
  private static final String ALLOWED = PLAIN + "!~'()*,;$&+=@";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private HrefEncoder() {}

  /**
   * Encodes a path.
   *
   * @param path relative, with {@code /}
   */
  static String of(String path) {
    return isPlain(path) ? path : encoded(path);
  }

  /** Whether a path needs no escape, which nearly all do not; this saves building a URI. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (PLAIN.indexOf(path.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Encodes byte by byte: {@link java.net.URI} normalises characters, and the name on disk may not
   * be normalised.
   */
  private static String encoded(String path) {
    StringBuilder text = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && ALLOWED.indexOf(octet) >= 0) {
        text.append((char) octet);
      } else {
        text.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return text.toString();
  }
}
