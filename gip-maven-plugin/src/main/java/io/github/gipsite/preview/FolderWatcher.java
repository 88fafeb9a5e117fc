package io.github.gipsite.preview;

import io.github.gipsite.cache.FileSignature;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Watches a folder by comparing the times and sizes of its files at intervals. Unlike the events of
 * the system this works on network drives and on every system; one pass over a ten-year archive
 * takes about a millisecond.
 */
final class FolderWatcher {
  /** The pause between two passes, as a multiple of the time of a pass. */
  private static final int REST = 10;

  private static final long SHORTEST_REST_IN_MILLIS = 30;

  private final Path folder;
  private final List<Path> without;
  private Map<Path, FileSignature> seen;

  /**
   * Starts to watch.
   *
   * @param without folders in it that are ignored: those that a build writes
   */
  FolderWatcher(Path folder, List<Path> without) {
    this.folder = folder;
    this.without = List.copyOf(without);
    this.seen = scan();
  }

  /** Returns when something has changed since the last pass. */
  void await() throws InterruptedException {
    while (true) {
      long start = System.nanoTime();
      Map<Path, FileSignature> now = scan();
      long taken = (System.nanoTime() - start) / 1_000_000;
      if (!now.equals(seen)) {
        seen = now;
        return;
      }
      Thread.sleep(Math.max(SHORTEST_REST_IN_MILLIS, REST * taken));
    }
  }

  private Map<Path, FileSignature> scan() {
    Map<Path, FileSignature> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return without.contains(path)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file, FileSignature.of(attributes));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
              // Gone since its folder was listed.
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // The folder itself cannot be listed now; the next look will tell.
      return files;
    }
    return files;
  }
}
