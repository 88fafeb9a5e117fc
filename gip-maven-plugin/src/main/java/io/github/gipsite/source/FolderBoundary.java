package io.github.gipsite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The boundary of a folder: a link in it that leads out of it is not followed, so that somebody who
 * may only write content cannot have another file of this machine read or published.
 *
 * @param root the folder, which may itself be reached by a link
 */
record FolderBoundary(Path root) {
  /**
   * A path inside the folder, resolved step by step.
   *
   * @param linked whether one of the steps to it is a link, or leads up
   */
  record ResolvedPath(Path end, boolean linked) {
    /** Resolves a name in this path, with one look at the disk. */
    ResolvedPath resolve(String name) {
      Path next = end.resolve(name);
      boolean isUp = name.equals("..");
      return new ResolvedPath(next, linked || isUp || mayBeLink(next));
    }

    /**
     * Whether an entry may be a link. Where the disk does not show it, its target is checked again.
     */
    private static boolean mayBeLink(Path path) {
      try {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isSymbolicLink();
      } catch (NoSuchFileException e) {
        return false;
      } catch (IOException e) {
        return true;
      }
    }
  }

  ResolvedPath resolve(String path) {
    ResolvedPath way = new ResolvedPath(root, false);
    for (Path name : root.getFileSystem().getPath(path)) {
      way = way.resolve(name.toString());
    }
    return way;
  }

  /** Whether a link on the way leads out of the folder; a missing target does not. */
  boolean escapes(ResolvedPath way) {
    return way.linked() && !isInside(way.end());
  }

  boolean escapes(String path) {
    return escapes(resolve(path));
  }

  private boolean isInside(Path path) {
    try {
      Path top = root.toRealPath();
      Path real = path.toRealPath();
      return real.startsWith(top) && !isHidden(top.relativize(real));
    } catch (IOException e) {
      // A dangling link, or one that may not be followed: nothing can be read through it.
      return !Files.exists(path);
    }
  }

  /**
   * Whether a path has a hidden part: names with a leading dot are no content, and {@code .git} may
   * hold secrets.
   */
  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
