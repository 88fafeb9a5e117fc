package io.github.gipsite.publish;

import io.github.gipsite.files.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a site that is being put together; several threads may put files into them. They
 * cost more than the files do, so those of an earlier site are used again, and those into which
 * nothing is put go before the site is shown.
 */
final class StagingFolders {
  private final Path root;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();
  private final Set<Path> spare = ConcurrentHashMap.newKeySet();

  private StagingFolders(Path root, Set<Path> spare) {
    this.root = root;
    this.spare.addAll(spare);
    this.spare.remove(root);
    used.add(root);
  }

  /** In a folder of which nothing stays but empty folders, and not these where new ones differ. */
  static StagingFolders in(Path root) throws IOException {
    FolderTree tree = new FolderTree(root);
    Set<Path> left = tree.empty();
    if (!left.isEmpty() && areReusable(root, left)) {
      return new StagingFolders(root, left);
    }
    tree.delete();
    Files.createDirectory(root);
    return new StagingFolders(root, Set.of());
  }

  /**
   * Where case makes no difference a new folder may be called otherwise; after another {@code
   * umask}, or where somebody has changed one of these, it is for other readers.
   */
  private static boolean areReusable(Path root, Set<Path> left) throws IOException {
    // No folder of a site can have this name.
    Path made = Files.createDirectories(root.resolve(SiteManifest.NAME));
    try {
      return !Files.exists(root.resolve(SiteManifest.NAME.toUpperCase(Locale.ROOT)))
          && havePermissions(Files.getPosixFilePermissions(made), left);
    } catch (UnsupportedOperationException e) {
      return false;
    } finally {
      new FolderTree(made).delete();
    }
  }

  private static boolean havePermissions(Set<PosixFilePermission> readers, Set<Path> folders)
      throws IOException {
    for (Path folder : folders) {
      if (!Files.getPosixFilePermissions(folder).equals(readers)) {
        return false;
      }
    }
    return true;
  }

  /** A path within the site, as the file system of the site has it. */
  Path named(String path) {
    return root.getFileSystem().getPath(path);
  }

  /** A folder that stays, with nothing in it. */
  void keep(String path) throws IOException {
    make(root.resolve(path));
  }

  /** Where a file is to be written: its folder is there, and no empty one in its own place. */
  Path prepare(String path) throws IOException {
    Path file = root.resolve(path);
    make(file.getParent());
    if (spare.contains(file)) {
      deleteSpare(folder -> folder.startsWith(file));
    }
    return file;
  }

  /** Two threads may both make it: neither goes on before it is there. */
  private void make(@Nullable Path folder) throws IOException {
    if (folder == null || used.contains(folder)) {
      return;
    }
    make(folder.getParent());
    if (!spare.contains(folder)) {
      Files.createDirectories(folder);
    }
    used.add(folder);
    spare.remove(folder);
  }

  /** A site that is built where there was none would not have them. */
  void deleteUnused() throws IOException {
    deleteSpare(folder -> true);
  }

  private void deleteSpare(Predicate<Path> which) throws IOException {
    List<Path> deepestFirst =
        spare.stream().filter(which).sorted(Comparator.reverseOrder()).toList();
    for (Path folder : deepestFirst) {
      Files.deleteIfExists(folder);
      spare.remove(folder);
    }
  }
}
