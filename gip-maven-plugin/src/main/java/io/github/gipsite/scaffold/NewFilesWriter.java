package io.github.gipsite.scaffold;

import io.github.gipsite.files.AtomicFile;
import io.github.gipsite.files.EntryKind;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes new files into a folder: all of them, or none. They are written aside first, and a new
 * folder is moved to its place by one renaming.
 */
public final class NewFilesWriter {
  private final Path folder;

  public NewFilesWriter(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes all files, or none.
   *
   * @throws FileAlreadyExistsException where one of them is there; it names that one
   * @throws PartlyWritten where some of them are there after a failure and could not be taken away
   */
  public void write(List<NewFile> files) throws IOException {
    write(files, there -> false);
  }

  /**
   * Writes all files, or none. An existing file with the same text is no obstacle, so that a run
   * that was killed can be repeated; but not all of them may exist.
   *
   * @param replaceable whether a file that is there may be replaced
   * @throws FileAlreadyExistsException where one of them is there and may not; it names that one
   * @throws PartlyWritten where some of them are there after a failure and could not be taken away
   */
  public void write(List<NewFile> files, Predicate<NewFile> replaceable) throws IOException {
    Map<Path, NewEntry> entries = new LinkedHashMap<>();
    for (NewFile file : files) {
      write(file, replaceable, entries);
    }
    if (entries.isEmpty() && !files.isEmpty()) {
      throw new FileAlreadyExistsException(target(files.get(0).path()).toString());
    }
    place(List.copyOf(entries.values()));
  }

  /**
   * Makes all changes in their order, or none. What is already as it is to be stays untouched, so
   * that a run that was killed can be repeated.
   *
   * @throws FileAlreadyExistsException where something else than a file is in the way
   * @throws PartlyWritten where some changes could not be taken back after a failure
   */
  public void change(List<FileChange> changes) throws IOException {
    Map<Path, NewEntry> entries = new LinkedHashMap<>();
    for (FileChange change : changes) {
      if (change instanceof FileChange.Written written) {
        write(written.file(), there -> true, entries);
      } else {
        delete(target(change.path()), entries);
      }
    }
    place(List.copyOf(entries.values()));
  }

  private void delete(Path target, Map<Path, NewEntry> entries) throws IOException {
    if (EntryKind.of(target) == EntryKind.FILE) {
      List<Path> folders = new ArrayList<>();
      for (Path above = target.getParent();
          above != null && !above.equals(folder);
          above = above.getParent()) {
        folders.add(above);
      }
      entries.put(target, NewEntry.delete(target, Files.readAllBytes(target), folders));
    }
  }

  private void write(NewFile file, Predicate<NewFile> replaceable, Map<Path, NewEntry> entries)
      throws IOException {
    Path target = target(file.path());
    byte[] bytes = file.bytes();
    Path top = topmostNew(target);
    if (EntryKind.of(top) == EntryKind.NOTHING) {
      entries.computeIfAbsent(top, NewEntry::create).add(target, bytes);
      return;
    }
    if (EntryKind.of(target) != EntryKind.FILE) {
      throw new FileAlreadyExistsException(target.toString());
    }
    byte[] there = Files.readAllBytes(target);
    if (Arrays.equals(there, bytes)) {
      return;
    }
    if (!replaceable.test(new NewFile(file.path(), there))) {
      throw new FileAlreadyExistsException(target.toString());
    }
    entries.computeIfAbsent(target, path -> NewEntry.replace(path, there)).add(target, bytes);
  }

  /** The topmost missing folder on the way to a file, or the file itself. */
  private static Path topmostNew(Path file) throws IOException {
    Path top = file;
    for (Path above = top.getParent();
        above != null && EntryKind.of(above) == EntryKind.NOTHING;
        above = above.getParent()) {
      top = above;
    }
    return top;
  }

  private static void place(List<NewEntry> entries) throws IOException {
    List<NewEntry> placed = new ArrayList<>();
    try {
      for (NewEntry entry : entries) {
        entry.writeAside();
      }
      for (NewEntry entry : entries) {
        placed.add(entry);
        entry.moveIntoPlace();
      }
      entries.forEach(NewEntry::clearAbandoned);
    } catch (IOException | RuntimeException e) {
      List<Path> left =
          placed.stream().filter(entry -> !entry.undo(e)).map(NewEntry::path).toList();
      if (!left.isEmpty()) {
        throw new PartlyWritten(e, left);
      }
      throw e;
    } finally {
      entries.forEach(NewEntry::clearAside);
    }
  }

  /**
   * Thrown where some files could not be written, and some that were could not be removed again.
   */
  public static final class PartlyWritten extends IOException {
    private static final long serialVersionUID = 1;
    private final transient List<Path> left;

    PartlyWritten(Exception cause, List<Path> left) {
      super(cause.getMessage(), cause);
      this.left = left;
    }

    /** The paths that were left behind. */
    public List<Path> leftBehind() {
      return left;
    }
  }

  /** Writes a file that each run overwrites, such as the trace of an import. */
  public void replace(NewFile file) throws IOException {
    new AtomicFile(target(file.path())).write(out -> out.write(file.bytes()));
  }

  private Path target(String path) {
    Path target = folder.resolve(path).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalArgumentException("not in the folder: " + path);
    }
    return target;
  }
}
