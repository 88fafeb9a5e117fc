package io.github.gipsite.scaffold;

import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.files.EntryKind;
import io.github.gipsite.files.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A new file, or folder with files, that is written beside its place and moved there by one
 * renaming; or a file that is deleted.
 */
final class NewEntry {
  private static final String NEW = ".new";

  private final Path path;
  private final Path aside;

  /** The old content of a file that is replaced or deleted; empty where nothing was there. */
  private final Optional<byte[]> before;

  /** What is to be at the path; nothing where the file is deleted. */
  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /** The folders that are deleted with the file where nothing else is in them, innermost first. */
  private final List<Path> folders;

  private NewEntry(Path path, Optional<byte[]> before, List<Path> folders) {
    this.path = path;
    this.folders = folders;
    // Two runs at once must not write into one folder.
    this.aside = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + NEW);
    this.before = before;
  }

  /** Creates an entry for a path where nothing exists. */
  static NewEntry create(Path path) {
    return new NewEntry(path, Optional.empty(), List.of());
  }

  /** Creates an entry that replaces a file. */
  static NewEntry replace(Path path, byte[] before) {
    return new NewEntry(path, Optional.of(before), List.of());
  }

  /** Creates an entry that deletes a file, and the folders above it that become empty. */
  static NewEntry delete(Path path, byte[] before, List<Path> folders) {
    return new NewEntry(path, Optional.of(before), folders);
  }

  Path path() {
    return path;
  }

  void add(Path file, byte[] bytes) {
    files.put(path.relativize(file), bytes);
  }

  void writeAside() throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path target = in(aside, file.getKey());
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(target, file.getValue());
    }
  }

  private static Path in(Path root, Path file) {
    return file.toString().isEmpty() ? root : root.resolve(file);
  }

  /** All files and folders of this entry below some path, the deepest first. */
  private SortedSet<Path> partsAt(Path root) {
    SortedSet<Path> parts = new TreeSet<>(Comparator.reverseOrder());
    for (Path file : files.keySet()) {
      for (Path part = in(root, file);
          part != null && part.startsWith(root);
          part = part.getParent()) {
        parts.add(part);
      }
    }
    return parts;
  }

  void moveIntoPlace() throws IOException {
    if (files.isEmpty()) {
      Files.deleteIfExists(path);
      deleteEmptyFolders();
    } else if (before.isPresent()) {
      Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(aside, path);
    }
  }

  private void deleteEmptyFolders() throws IOException {
    try {
      for (Path folder : folders) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      return;
    }
  }

  /**
   * Restores the place to its old state.
   *
   * @param fault takes the failures on the way as suppressed exceptions
   * @return whether the place is in its old state
   */
  boolean undo(Exception fault) {
    try {
      if (before.isPresent()) {
        restore(before.get());
      } else if (isOurs()) {
        delete();
      }
      return true;
    } catch (IOException e) {
      fault.addSuppressed(e);
      return false;
    }
  }

  /** Deletes by name: a disk that fails may not list a folder any more. */
  private void delete() throws IOException {
    for (Path part : partsAt(path)) {
      deleteUnlessItHoldsMore(part);
    }
  }

  /** Deletes a file or folder of this entry, unless somebody has put something else into it. */
  private static void deleteUnlessItHoldsMore(Path part) throws IOException {
    try {
      Files.deleteIfExists(part);
    } catch (DirectoryNotEmptyException e) {
      return;
    }
  }

  private void restore(byte[] bytes) throws IOException {
    if (EntryKind.of(path) == EntryKind.NOTHING
        || !Arrays.equals(Files.readAllBytes(path), bytes)) {
      new AtomicFile(path).write(out -> out.write(bytes));
    }
  }

  /**
   * Whether the entry was moved to its place, as it is no longer aside. Otherwise, what is at the
   * place belongs to somebody else.
   */
  private boolean isOurs() throws IOException {
    return EntryKind.of(aside) == EntryKind.NOTHING && EntryKind.of(path) != EntryKind.NOTHING;
  }

  /**
   * Deletes what is left beside the place; a failure does not matter, because the next run uses
   * another name.
   */
  void clearAside() {
    partsAt(aside).forEach(NewEntry::deleteQuietly);
  }

  /** Deletes a file without looking first: a disk that fails may not show it any more. */
  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      return;
    }
  }

  /** Deletes the temporary files of killed runs; they have no other use once the place is taken. */
  void clearAbandoned() {
    try (Stream<Path> beside = Files.list(path.resolveSibling("."))) {
      beside.filter(this::isAside).forEach(NewEntry::clear);
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private boolean isAside(Path beside) {
    String name = String.valueOf(beside.getFileName());
    return name.startsWith("." + path.getFileName() + ".") && name.endsWith(NEW);
  }

  private static void clear(Path path) {
    try {
      new FolderTree(path).delete();
    } catch (IOException e) {
      return;
    }
  }
}
