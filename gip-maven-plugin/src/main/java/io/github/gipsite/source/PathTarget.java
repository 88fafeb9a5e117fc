package io.github.gipsite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The kind of target that a path leads to, through any links. {@link Files#exists} also returns
 * false where the disk does not answer, and an existing file would be taken for removed.
 */
enum PathTarget {
  NOTHING,
  FILE,
  OTHER;

  /**
   * Returns the kind of target of a path.
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
