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
 * The folders of a site that is being written; several threads may put files into them. Creating
 * folders costs more than writing files, so that those of an earlier site are used again; unused
 * ones are deleted before the site is put in place.
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

  /**
   * Creates the staging folders in a root, of which only empty folders are kept, and only if new
   * ones would be like them.
   */
  static StagingFolders in(Path root) throws IOException {
    FolderTree tree = new FolderTree(root);
    Set<Path> left = tree.deleteFiles();
    if (!left.isEmpty() && areReusable(root, left)) {
      return new StagingFolders(root, left);
    }
    tree.delete();
    Files.createDirectory(root);
    return new StagingFolders(root, Set.of());
  }

  /**
   * Whether the folders that were left can be used: not where the disk ignores case, so that a new
   * folder may be spelled differently, and not after another {@code umask} or a change of
   * permissions.
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

  /** The path on the disk of a path on the site. */
  Path named(String path) {
    return root.getFileSystem().getPath(path);
  }

  /** Creates a folder that stays empty. */
  void keep(String path) throws IOException {
    make(root.resolve(path));
  }

  /**
   * Prepares the path of a file: creates its folder, and deletes an empty folder at its own place.
   */
  Path prepare(String path) throws IOException {
    Path file = root.resolve(path);
    make(file.getParent());
    if (spare.contains(file)) {
      deleteSpare(folder -> folder.startsWith(file));
    }
    return file;
  }

  /** Creates a folder. Two threads may both create it: neither continues before it exists. */
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

  /** Deletes the unused folders, which a site built from scratch would not have. */
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
