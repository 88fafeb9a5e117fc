package io.github.gipsite.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Writes a site beside the one that stands, and then puts it in its place: a build that fails on
 * the way changes nothing. Files that this class did not write stay where they are. Beside the site
 * stay the empty folders of the one before.
 */
public final class SiteWriter {
  /** Lists the files of the site, so that the next build knows its own from others'. */
  static final String MANIFEST = ".gip-site";

  private final Path site;
  private final IntConsumer progress;

  /**
   * A writer for one site.
   *
   * @param site the folder of the site
   * @param progress is told the number of files written so far
   */
  public SiteWriter(Path site, IntConsumer progress) {
    this.site = site.toAbsolutePath().normalize();
    this.progress = progress;
  }

  /**
   * Writes all files and returns how many there are.
   *
   * @throws FileAlreadyExistsException where somebody else's file stands in the way
   * @throws java.nio.file.FileSystemException where another build is writing the site
   */
  public int write(Stream<OutputFile> files) throws IOException {
    // A link stays one: what it leads to is replaced.
    Path real = Files.isSymbolicLink(site) ? site.toRealPath() : site;
    return new SiteWriter(real, progress).writeAlone(files);
  }

  private int writeAlone(Stream<OutputFile> files) throws IOException {
    Files.createDirectories(parent(site));
    SiteLock lock = SiteLock.of(site);
    try {
      int written = replace(files);
      keepFolders();
      return written;
    } finally {
      lock.close();
    }
  }

  private int replace(Stream<OutputFile> files) throws IOException {
    Path next = sibling("next");
    Path last = sibling("last");
    if (!Files.exists(site) && Files.exists(last)) {
      // An earlier run was interrupted between the two moves below.
      Files.move(last, site);
    }
    try {
      SiteFolders folders = SiteFolders.in(next);
      LastBuild lastBuild = LastBuild.of(site);
      Set<String> written = new FilesWriter(folders, lastBuild, files, progress).write();
      keepForeignFiles(folders, written);
      Files.write(folders.placeFor(MANIFEST), written.stream().map(SiteWriter::line).toList());
      folders.deleteUnused();
      new FolderTree(last).delete();
      if (Files.exists(site)) {
        Files.move(site, last);
      }
      Files.move(next, site);
      lastBuild.save();
      return written.size();
    } finally {
      new FolderTree(next).delete();
    }
  }

  private void keepForeignFiles(SiteFolders folders, Set<String> written) throws IOException {
    if (!Files.isDirectory(site)) {
      return;
    }
    Path manifest = site.resolve(MANIFEST);
    Set<String> own =
        Files.exists(manifest) ? new HashSet<>(Files.readAllLines(manifest)) : new HashSet<>();
    own.add(MANIFEST);
    for (String path : new FolderTree(site).files()) {
      if (!own.contains(line(path))) {
        if (written.contains(path)) {
          throw new FileAlreadyExistsException(site.resolve(path).toString());
        }
        Path target = folders.placeFor(path);
        Files.copy(site.resolve(path), target, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** A name may have several lines; there is no other backslash in a path of the site. */
  private static String line(String path) {
    return path.replace("\n", "\\n").replace("\r", "\\r");
  }

  /**
   * Leaves the folders of the site that was replaced, empty, for the next build to fill. They are
   * renamed before the first file goes: what is called {@code last} is whole.
   */
  private void keepFolders() throws IOException {
    Path next = sibling("next");
    Path last = sibling("last");
    try {
      Files.move(last, next);
    } catch (IOException e) {
      // None was replaced, or it cannot be renamed.
      new FolderTree(last).delete();
      return;
    }
    new FolderTree(next).empty();
  }

  private Path sibling(String suffix) {
    return site.resolveSibling("." + site.getFileName() + "." + suffix);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
