package io.github.gipsite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with all that is below it, on all processors: a site may have a hundred thousand files.
 * A link is a file, whatever it leads to.
 */
record FolderTree(Path folder) {
  /** Paths of all files, from the folder, with {@code /}; in no order. */
  List<String> files() throws IOException {
    try {
      return filesIn(folder).map(file -> slashed(folder.relativize(file))).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<Path> filesIn(Path folder) {
    return entries(folder).parallelStream()
        .flatMap(entry -> isFolder(entry) ? filesIn(entry) : Stream.of(entry));
  }

  /**
   * Deletes all that is no folder, itself too if it is none.
   *
   * @return the folders, which are empty now; none where there is nothing
   */
  Set<Path> empty() throws IOException {
    try {
      return emptied(folder).collect(Collectors.toSet());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<Path> emptied(Path path) {
    if (isFolder(path)) {
      return Stream.concat(
          Stream.of(path), entries(path).parallelStream().flatMap(FolderTree::emptied));
    }
    try {
      Files.deleteIfExists(path);
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes it, if it is there. */
  void delete() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      delete(folder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path path) {
    try {
      if (isFolder(path)) {
        entries(path).parallelStream().forEach(FolderTree::delete);
      }
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
