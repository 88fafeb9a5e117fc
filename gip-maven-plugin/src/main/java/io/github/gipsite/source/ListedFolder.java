package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.FolderBoundary.ResolvedPath;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder inside the content folder that was listed once: its path is checked once, and names that
 * are not in the list need no look at the disk.
 */
public final class ListedFolder {
  private final String path;
  private final FolderBoundary boundary;
  private final ResolvedPath way;
  private final List<String> names;

  ListedFolder(String path, FolderBoundary boundary, ResolvedPath way, List<String> names) {
    this.path = path;
    this.boundary = boundary;
    this.way = way;
    this.names = List.copyOf(names);
  }

  /** The path from the content folder. */
  public String path() {
    return path;
  }

  /**
   * The names in the folder, sorted; empty where it is no folder of this content, or could not be
   * listed.
   */
  public List<String> names() {
    return names;
  }

  /** Whether the list shows that there is nothing of that name. */
  public boolean lacks(String name) {
    return !names.isEmpty() && !names.contains(name);
  }

  /** Whether something of that name exists; whether it can be read shows when it is read. */
  public boolean has(String name) {
    return names.contains(name) || (names.isEmpty() && Files.exists(way.end().resolve(name)));
  }

  /** Reads a file; a missing one is a finding. */
  public Optional<SourceText> read(String name, Consumer<Diagnostic> findings) {
    return new TextFile(path + "/" + name, boundary, way.resolve(name)).read(findings);
  }
}
