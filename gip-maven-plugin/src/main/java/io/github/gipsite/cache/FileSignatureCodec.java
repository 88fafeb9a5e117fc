package io.github.gipsite.cache;

import java.util.Optional;

/** Writes the signature of a file for the cache, and reads it. */
public final class FileSignatureCodec implements CacheCodec<FileSignature> {
  private static final String SEPARATOR = " ";

  @Override
  public Optional<String> encode(FileSignature signature) {
    return Optional.of(signature.size() + SEPARATOR + signature.modified());
  }

  @Override
  public Optional<FileSignature> decode(String line) {
    int end = line.indexOf(SEPARATOR);
    try {
      return end < 0
          ? Optional.empty()
          : Optional.of(
              new FileSignature(
                  Long.parseLong(line.substring(0, end)), Long.parseLong(line.substring(end + 1))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
