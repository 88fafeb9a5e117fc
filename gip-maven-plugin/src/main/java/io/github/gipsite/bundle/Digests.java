package io.github.gipsite.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of files, in the algorithms that every Java has. */
final class Digests {
  private Digests() {}

  static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The checksum that Maven asks for beside every file. */
  static String sha1(byte[] bytes) {
    return HexFormat.of().formatHex(of("SHA-1").digest(bytes));
  }
}
