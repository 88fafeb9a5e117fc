package io.github.gipsite.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Puts new files into a folder, and touches none that is there unless asked to replace it. */
public final class NewFiles {
  private final Path folder;

  public NewFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes all of them, or none.
   *
   * @throws FileAlreadyExistsException where one of them is there; it names that one
   */
  public void write(List<NewFile> files) throws IOException {
    for (NewFile file : files) {
      Path target = target(file);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    for (NewFile file : files) {
      Path target = target(file);
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(target, file.text(), StandardOpenOption.CREATE_NEW);
    }
  }

  /** Writes a file that is told over again each time, such as what an import did. */
  public void replace(NewFile file) throws IOException {
    Path target = target(file);
    Files.createDirectories(folder);
    Files.writeString(target, file.text());
  }

  private Path target(NewFile file) {
    Path target = folder.resolve(file.path()).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalArgumentException("not in the folder: " + file.path());
    }
    return target;
  }
}
