package io.github.gipsite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a folder ends: a link in it that leads out of it is not followed, so that nobody who may
 * only write content has another file of this machine read or published.
 *
 * @param root the folder, which may itself be reached by a link
 */
record FolderBoundary(Path root) {
  /**
   * Whether a link on the way to a path leads out. Costs a look at each step where there is no
   * link, which is nearly always; what is not there leads nowhere.
   */
  boolean isLeft(String path) {
    Path step = root;
    boolean linked = false;
    for (Path name : Path.of(path)) {
      step = step.resolve(name);
      linked |= Files.isSymbolicLink(step);
    }
    return linked && !isInside(step);
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
