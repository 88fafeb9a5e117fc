package io.github.gipsite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The kind of target that a path leads to, through whatever links. {@link Files#exists} says no as
 * well where the disk does not answer, and what is there would be taken for removed.
 */
enum PathTarget {
  NOTHING,
  FILE,
  OTHER;

  /**
   * Looks at what is there.
   *
   * @throws IOException where that cannot be seen
   */
  static PathTarget of(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).isRegularFile() ? FILE : OTHER;
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }
}
