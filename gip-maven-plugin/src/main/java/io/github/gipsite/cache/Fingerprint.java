package io.github.gipsite.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash of content: the first half of a SHA-256 in hexadecimal digits. The other half would be
 * kept a dozen times for each report. It guards against chance, and tells no more than what a run
 * may take over from the last: whoever spent 2^64 tries on two contents of one fingerprint would
 * see the first of them published for longer.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** Of texts, one after the other; where one ends and the next begins counts too. */
  public static String of(List<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
