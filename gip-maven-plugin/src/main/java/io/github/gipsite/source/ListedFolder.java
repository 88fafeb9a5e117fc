package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.source.FolderBoundary.ResolvedPath;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A folder in the content folder whose files are read one after the other: the way to it is looked
 * at once, and its list tells without a look what is not there.
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

  /** From the content folder. */
  public String path() {
    return path;
  }

  /** Sorted; none where it is no folder of this content, or could not be listed. */
  public List<String> names() {
    return names;
  }

  /** Whether the list says that there is nothing of that name. */
  public boolean lacks(String name) {
    return !names.isEmpty() && !names.contains(name);
  }

  /** Whether something of that name is there: what cannot be read is found when it is read. */
  public boolean has(String name) {
    return names.contains(name) || (names.isEmpty() && Files.exists(way.end().resolve(name)));
  }

  /** Reads a file that has to be there. */
  public Optional<SourceText> read(String name, Consumer<Diagnostic> findings) {
    return new TextFile(path + "/" + name, boundary, way.resolve(name)).read(findings);
  }
}
