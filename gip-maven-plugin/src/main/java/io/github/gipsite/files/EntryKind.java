package io.github.gipsite.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The kind of entry at a path. {@link Files#exists} also returns false where the disk does not
 * answer; code that replaces or deletes must know the difference.
 */
public enum EntryKind {
  NOTHING,
  FILE,
  FOLDER,
  /** A symbolic link, wherever it leads. */
  LINK,
  /** A pipe, a device, a socket. */
  OTHER;

  /**
   * Returns the kind of a path, without following a link at its end.
   *
   * @throws IOException where it cannot be seen whether something is there
   */
  public static EntryKind of(Path path) throws IOException {
    try {
      return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }

  private static EntryKind of(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return FOLDER;
    }
    if (attributes.isSymbolicLink()) {
      return LINK;
    }
    return attributes.isRegularFile() ? FILE : OTHER;
  }
}
