package io.github.gipsite.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses on the web, which a browser opens and never runs. */
final class WebAddress {
  private static final Pattern ANY = Pattern.compile("https?://[^/?#\\s]+(?:[/?#]\\S*)?");

  private WebAddress() {}

  static boolean isValid(String text) {
    return ANY.matcher(text).matches();
  }

  /** One that others can be put together from: it has no question, and all of it can be read. */
  static boolean isFolder(String text) {
    try {
      URI address = new URI(text);
      return isValid(text) && address.getRawQuery() == null && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
