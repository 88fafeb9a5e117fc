package io.github.gipsite.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * The signature of one file, taken without opening it.
 *
 * @param size in bytes; -1 of what is no file
 * @param modified microseconds since 1970: Java copies no more of a time
 */
public record FileSignature(long size, long modified) {
  /** Returns the signature of what stands at a path, not of what a link leads to. */
  public static FileSignature of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  /** Returns the signature of a file whose attributes have been read. */
  public static FileSignature of(BasicFileAttributes attributes) {
    return new FileSignature(
        attributes.isRegularFile() ? attributes.size() : -1,
        attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
  }
}
