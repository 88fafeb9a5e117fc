package io.github.gipsite.publish;

import io.github.gipsite.files.EntryKind;
import io.github.gipsite.files.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The list of the files that a build wrote; any other file in the folder belongs to somebody else.
 */
final class SiteManifest {
  /** The name of the file, in the folder of each site. */
  static final String NAME = ".gip-site";

  private final Set<String> files;
  private final Set<String> folders = new HashSet<>();

  private SiteManifest(Set<String> files) {
    this.files = files;
  }

  /** Reads the manifest of the site in a folder; where there is none, it lists only itself. */
  static SiteManifest of(Path site) throws IOException {
    Path file = site.resolve(NAME);
    Set<String> files = new HashSet<>();
    if (EntryKind.of(file) != EntryKind.NOTHING) {
      files.addAll(Files.readAllLines(file));
    }
    files.add(NAME);
    return new SiteManifest(files);
  }

  /** Writes the manifest of a site. */
  static void write(Set<String> paths, Path file) throws IOException {
    Files.write(file, paths.stream().map(SiteManifest::line).toList());
  }

  /** Whether a build wrote an entry: a listed file, or a folder that held one. */
  boolean knows(FolderTree.Leaf leaf) {
    return leaf.isFolder()
        ? folders().contains(line(leaf.path()))
        : files.contains(line(leaf.path()));
  }

  /**
   * The folders of the listed files. They are computed only for an empty folder, which a site
   * seldom has.
   */
  private Set<String> folders() {
    if (folders.isEmpty()) {
      files.forEach(this::addFoldersOf);
      folders.add("");
    }
    return folders;
  }

  private void addFoldersOf(String file) {
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (!folders.add(file.substring(0, end))) {
        return;
      }
    }
  }

  /**
   * The line for a path. A name may hold line ends, which are escaped; paths of the site have no
   * other backslash.
   */
  private static String line(String path) {
    return path.replace("\n", "\\n").replace("\r", "\\r");
  }
}
