package io.github.gipsite.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Encodes a path of the site for a link. Folders and attachments have the names that somebody gave
 * them: {@code javascript:} in one is no scheme, {@code ?} begins no query, {@code #} no anchor.
 */
final class HrefEncoder {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./";

  /** What may stand in a path as it is (RFC 3986), but for the colon, which may end a scheme. */
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

  /** Whether it is written as it is, as nearly all are, for which a page need not ask a URI. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (PLAIN.indexOf(path.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Byte by byte: {@link java.net.URI} composes characters, and a name on disk may not be so. */
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
