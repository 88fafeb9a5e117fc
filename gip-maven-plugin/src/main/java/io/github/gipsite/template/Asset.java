package io.github.gipsite.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A style sheet or script that pages load. Its address changes with its content, so that a server
 * may let browsers keep it for ever.
 *
 * @param name such as {@code gip.css}
 * @param path on the site, such as {@code assets/gip-0123456789.css}
 */
public record Asset(String name, String path, String text) {
  private static final int DIGITS = 10;

  static Asset of(String name, String text) {
    int dot = name.lastIndexOf('.');
    String path = "assets/" + name.substring(0, dot) + "-" + hash(text) + name.substring(dot);
    return new Asset(name, path, text);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
