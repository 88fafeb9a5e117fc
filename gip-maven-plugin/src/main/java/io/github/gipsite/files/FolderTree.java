package io.github.gipsite.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with everything below it, walked in parallel: a site may have a hundred thousand files.
 * A link counts as a file.
 */
public record FolderTree(Path folder) {
  /**
   * An entry with nothing below it.
   *
   * @param path from the folder, with {@code /}
   * @param isFolder whether it is an empty folder
   */
  public record Leaf(String path, boolean isFolder) {}

  /** Lists all files and empty folders below this one, in no order. */
  public List<Leaf> leaves() throws IOException {
    try {
      return leavesIn(folder)
          .map(leaf -> new Leaf(slashed(folder.relativize(leaf.path())), leaf.isFolder()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Found(Path path, boolean isFolder) {}

  private static Stream<Found> leavesIn(Path folder) {
    return entries(folder).parallelStream().flatMap(FolderTree::leavesOf);
  }

  private static Stream<Found> leavesOf(Path entry) {
    if (!isFolder(entry)) {
      return Stream.of(new Found(entry, false));
    }
    List<Found> below = leavesIn(entry).toList();
    return below.isEmpty() ? Stream.of(new Found(entry, true)) : below.stream();
  }

  /**
   * Deletes everything that is no folder, also this path if it is none.
   *
   * @return the folders, which are empty now; none where there is nothing
   */
  public Set<Path> deleteFiles() throws IOException {
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

  /** Deletes the folder with everything below it, if it is there. */
  public void delete() throws IOException {
    if (EntryKind.of(folder) == EntryKind.NOTHING) {
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
    try {
      return EntryKind.of(path) == EntryKind.FOLDER;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
