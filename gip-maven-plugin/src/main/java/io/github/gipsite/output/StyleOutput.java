package io.github.gipsite.output;

import io.github.gipsite.page.SitePlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The style sheet. Its name changes with what it says, so that a server may let browsers keep it
 * for ever.
 *
 * @param css the whole sheet
 */
public record StyleOutput(String css) implements Output {
  private static final int DIGITS = 10;

  /** Path on the site. */
  public String path() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "assets/gip-" + HexFormat.of().formatHex(hash).substring(0, DIGITS) + ".css";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    return Stream.of(new OutputFile(path(), () -> css.getBytes(StandardCharsets.UTF_8)));
  }
}
