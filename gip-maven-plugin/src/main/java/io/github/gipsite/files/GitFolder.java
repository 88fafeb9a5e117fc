package io.github.gipsite.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the working copy of Git that a folder belongs to. */
public final class GitFolder {
  private static final String GIT = ".git";

  private GitFolder() {}

  /**
   * Returns the path of a folder within the working copy that it belongs to, with {@code /} and one
   * at its end, as reviewers see it; empty where the folder is the working copy itself, or belongs
   * to none.
   */
  public static String pathOf(Path folder) {
    Path inFull = folder.toAbsolutePath().normalize();
    for (Path above = inFull; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(GIT))) {
        String path = above.relativize(inFull).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
      }
    }
    return "";
  }
}
