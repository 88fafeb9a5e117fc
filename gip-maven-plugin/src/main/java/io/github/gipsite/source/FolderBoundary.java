package io.github.gipsite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The boundary of a folder: a link in it that leads out of it is not followed, so that nobody who
 * may only write content has another file of this machine read or published.
 *
 * @param root the folder, which may itself be reached by a link
 */
record FolderBoundary(Path root) {
  /**
   * A path in the folder.
   *
   * @param linked whether one of the steps to it is a link, or leads up
   */
  record ResolvedPath(Path end, boolean linked) {
    /** Goes on by a name. Costs a look at what stands there. */
    ResolvedPath resolve(String name) {
      Path next = end.resolve(name);
      boolean isUp = name.equals("..");
      return new ResolvedPath(next, linked || isUp || mayBeLink(next));
    }

    /** What the disk does not show is looked at again where it leads to. */
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

  /** Whether a link on the way leads out; what is not there leads nowhere. */
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
      // A link to nothing, or one that it may not follow: there is nothing to keep in.
      return !Files.exists(path);
    }
  }

  /** What begins with a dot is no content: {@code .git} may even hold secrets. */
  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
