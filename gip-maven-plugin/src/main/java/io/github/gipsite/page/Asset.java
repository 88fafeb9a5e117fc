package io.github.gipsite.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that pages load: the style sheet or a script. Its address changes with what it says, so
 * that a server may let browsers keep it for ever.
 *
 * @param name such as {@code gip.css}
 */
public record Asset(String name, String text) {
  private static final int DIGITS = 10;

  /** Path on the site, such as {@code assets/gip-0123456789.css}. */
  public String path() {
    int dot = name.lastIndexOf('.');
    return "assets/" + name.substring(0, dot) + "-" + hash() + name.substring(dot);
  }

  private String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
