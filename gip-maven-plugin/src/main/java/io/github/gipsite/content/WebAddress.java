package io.github.gipsite.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Checks addresses on the web, which a browser opens and never runs. */
final class WebAddress {
  private static final Pattern ANY = Pattern.compile("https?://[^/?#\\s]+(?:[/?#]\\S*)?");

  private WebAddress() {}

  static boolean isValid(String text) {
    return ANY.matcher(text).matches();
  }

  /** Whether an address can be a base for others: it has no query, and all of it can be parsed. */
  static boolean isFolder(String text) {
    try {
      URI address = new URI(text);
      return isValid(text) && address.getRawQuery() == null && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
