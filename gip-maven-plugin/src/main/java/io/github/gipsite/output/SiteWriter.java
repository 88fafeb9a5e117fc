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
 * the way changes nothing. Files that this class did not write stay where they are.
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
      return replace(files);
    } finally {
      lock.close();
    }
  }

  private int replace(Stream<OutputFile> files) throws IOException {
    Path next = sibling("next");
    Path last = sibling("last");
    new FolderTree(next).delete();
    if (!Files.exists(site) && Files.exists(last)) {
      // An earlier run was interrupted between the two moves below.
      Files.move(last, site);
    }
    try {
      Files.createDirectories(next);
      LastBuild lastBuild = LastBuild.of(site);
      Set<String> written = new FilesWriter(next, lastBuild, files, progress).write();
      keepForeignFiles(next, written);
      Files.write(next.resolve(MANIFEST), written);
      new FolderTree(last).delete();
      if (Files.exists(site)) {
        Files.move(site, last);
      }
      Files.move(next, site);
      lastBuild.save();
      new FolderTree(last).delete();
      return written.size();
    } finally {
      new FolderTree(next).delete();
    }
  }

  private void keepForeignFiles(Path next, Set<String> written) throws IOException {
    if (!Files.isDirectory(site)) {
      return;
    }
    Path manifest = site.resolve(MANIFEST);
    Set<String> own =
        Files.exists(manifest) ? new HashSet<>(Files.readAllLines(manifest)) : new HashSet<>();
    own.add(MANIFEST);
    for (String path : new FolderTree(site).files()) {
      if (!own.contains(path)) {
        Path target = next.resolve(path);
        if (written.contains(path)) {
          throw new FileAlreadyExistsException(site.resolve(path).toString());
        }
        Files.createDirectories(parent(target));
        Files.copy(site.resolve(path), target, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private Path sibling(String suffix) {
    return site.resolveSibling("." + site.getFileName() + "." + suffix);
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
