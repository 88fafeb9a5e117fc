package io.github.gipsite.publish;

import io.github.gipsite.files.EntryKind;
import io.github.gipsite.files.FolderTree;
import io.github.gipsite.output.OutputFile;
import io.github.gipsite.publish.SiteLock.SiteLocked;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Writes a site beside the existing one, and then puts it in its place: a build that fails on the
 * way changes nothing.
 *
 * <pre>
 * {@code SiteWriter writer = new SiteWriter(folder, count -> {}); writer.restore(); // after a run that was killed writer.write(files); }
 * </pre>
 *
 * <p>Files and empty folders that this class did not write stay where they are. The lock and the
 * empty folders of the last site stay beside the site.
 *
 * <pre>{@code
 * SiteWriter writer = new SiteWriter(folder, count -> {});
 * writer.restore(); // after a run that was killed
 * writer.write(files);
 * }</pre>
 *
 * <p>Files and empty folders that this class did not write stay where they are. Beside the site
 * stay the lock and the empty folders of the site before.
 */
public final class SiteWriter {
  private final Path site;
  private final Path next;
  private final Path last;
  private final IntConsumer progress;

  /**
   * Creates a writer for one site.
   *
   * @param site the folder of the site
   * @param progress is told the number of files written so far
   */
  public SiteWriter(Path site, IntConsumer progress) {
    this.site = site.toAbsolutePath().normalize();
    this.next = sibling("next");
    this.last = sibling("last");
    this.progress = progress;
  }

  /**
   * The result of writing: the site is in its place.
   *
   * @param files how many files it has
   * @param leftBehind why something of the site before could not be cleared away; the next build
   *     tries again
   */
  public record Written(int files, Optional<IOException> leftBehind) {}

  /**
   * Writes all files.
   *
   * @throws FileAlreadyExistsException where somebody else's file stands in the way
   * @throws SiteLocked where another build is writing the site
   * @throws IOException where the site could not be written; the one before is in its place unless
   *     {@link SiteState} says otherwise
   */
  public Written write(Stream<OutputFile> files) throws IOException {
    return behindLinks().writeAlone(files);
  }

  /**
   * Puts back a site that a run left beside its place because it was killed between the two moves.
   */
  public void restore() throws IOException {
    SiteWriter real = behindLinks();
    if (real.isMovedAside()) {
      real.restoreIfFree();
    }
  }

  private void restoreIfFree() throws IOException {
    SiteLock lock;
    try {
      lock = SiteLock.of(site);
    } catch (SiteLocked e) {
      // Another build is between its two moves just now.
      return;
    }
    try {
      moveBack();
    } finally {
      lock.close();
    }
  }

  /** The writer for the target of a symbolic link: the link stays, and its target is replaced. */
  private SiteWriter behindLinks() throws IOException {
    return EntryKind.of(site) == EntryKind.LINK
        ? new SiteWriter(site.toRealPath(), progress)
        : this;
  }

  private Written writeAlone(Stream<OutputFile> files) throws IOException {
    Files.createDirectories(Objects.requireNonNullElse(site.getParent(), site));
    SiteLock lock = SiteLock.of(site);
    int written;
    try {
      moveBack();
      written = replace(files);
    } catch (IOException | RuntimeException | Error e) {
      attempt(lock::close).ifPresent(e::addSuppressed);
      throw e;
    }
    // The site is in its place: a failure from here on does not change it.
    Optional<IOException> kept = attempt(this::keepFolders);
    Optional<IOException> unlocked = attempt(lock::close);
    return new Written(written, kept.or(() -> unlocked));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static Optional<IOException> attempt(Step step) {
    try {
      step.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  private boolean isMovedAside() throws IOException {
    return EntryKind.of(site) == EntryKind.NOTHING && EntryKind.of(last) == EntryKind.FOLDER;
  }

  private void moveBack() throws IOException {
    if (isMovedAside()) {
      Files.move(last, site);
    }
  }

  private int replace(Stream<OutputFile> files) throws IOException {
    try {
      StagingFolders folders = StagingFolders.in(next);
      PreviousBuild lastBuild = PreviousBuild.of(site);
      Set<String> written = new ParallelFileWriter(folders, lastBuild, files, progress).write();
      keepForeign(folders, written);
      SiteManifest.write(written, folders.prepare(SiteManifest.NAME));
      folders.deleteUnused();
      new FolderTree(last).delete();
      swap();
      lastBuild.save();
      return written.size();
    } catch (IOException | RuntimeException | Error e) {
      attempt(() -> new FolderTree(next).delete()).ifPresent(e::addSuppressed);
      throw e;
    }
  }

  /** Swaps the sites by two moves; where the second fails the first is undone. */
  private void swap() throws IOException {
    boolean replaces = EntryKind.of(site) != EntryKind.NOTHING;
    if (replaces) {
      Files.move(site, last);
    }
    try {
      Files.move(next, site);
    } catch (IOException e) {
      if (replaces) {
        attempt(() -> Files.move(last, site)).ifPresent(e::addSuppressed);
      }
      throw e;
    }
  }

  private void keepForeign(StagingFolders folders, Set<String> written) throws IOException {
    if (EntryKind.of(site) != EntryKind.FOLDER) {
      return;
    }
    SiteManifest own = SiteManifest.of(site);
    for (FolderTree.Leaf leaf : new FolderTree(site).leaves()) {
      if (!own.knows(leaf)) {
        keep(leaf, folders, written);
      }
    }
  }

  private void keep(FolderTree.Leaf leaf, StagingFolders folders, Set<String> written)
      throws IOException {
    Path standing = site.resolve(leaf.path());
    if (written.contains(leaf.path())) {
      throw new FileAlreadyExistsException(standing.toString());
    }
    if (leaf.isFolder()) {
      folders.keep(leaf.path());
    } else {
      Files.copy(standing, folders.prepare(leaf.path()), LinkOption.NOFOLLOW_LINKS);
    }
  }

  /**
   * Keeps the empty folders of the replaced site for the next build to fill. They are renamed
   * before the first file is deleted: what is called {@code last} is complete.
   */
  private void keepFolders() throws IOException {
    if (EntryKind.of(last) == EntryKind.NOTHING) {
      return;
    }
    try {
      Files.move(last, next);
    } catch (IOException e) {
      new FolderTree(last).delete();
      return;
    }
    new FolderTree(next).deleteFiles();
  }

  private Path sibling(String suffix) {
    return site.resolveSibling("." + site.getFileName() + "." + suffix);
  }
}
