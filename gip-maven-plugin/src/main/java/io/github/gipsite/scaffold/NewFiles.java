package io.github.gipsite.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

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
    write(files, there -> false);
  }

  /**
   * Writes all of them, or none.
   *
   * @param replaceable whether a file that is there may be replaced
   * @throws FileAlreadyExistsException where one of them is there and may not; it names that one
   */
  public void write(List<NewFile> files, Predicate<NewFile> replaceable) throws IOException {
    for (NewFile file : files) {
      Path target = target(file);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !may(file.path(), replaceable)) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    for (NewFile file : files) {
      Path target = target(file);
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(target, file.text());
    }
  }

  private boolean may(String path, Predicate<NewFile> replaceable) throws IOException {
    Path target = folder.resolve(path);
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && replaceable.test(
            new NewFile(path, new String(Files.readAllBytes(target), StandardCharsets.UTF_8)));
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
