package io.github.gipsite.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the parts that were named one by one, or by the folder that they lie in. */
final class PartFinder {
  private final List<SitePart> found = new ArrayList<>();

  /**
   * Opens all parts.
   *
   * @throws PartsRefused where nothing, or no part, is at one of the paths
   */
  List<SitePart> find(List<Path> given) throws IOException {
    if (given.isEmpty()) {
      throw new PartsRefused("none");
    }
    try {
      for (Path path : given) {
        add(path);
      }
      return found;
    } catch (IOException | RuntimeException e) {
      for (SitePart part : found) {
        part.store().close();
      }
      throw e;
    }
  }

  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new PartsRefused("gone", path);
    }
    int before = found.size();
    Optional<SitePart> part = SitePart.open(path);
    if (part.isPresent()) {
      found.add(part.get());
    } else if (Files.isDirectory(path)) {
      addWithin(path);
    }
    if (found.size() == before) {
      throw new PartsRefused("no-part", path);
    }
  }

  private void addWithin(Path folder) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.filter(PartFinder::mayBePart).sorted().toList();
    }
    for (Path entry : entries) {
      SitePart.open(entry).ifPresent(found::add);
    }
  }

  private static boolean mayBePart(Path entry) {
    return Files.isDirectory(entry) || entry.toString().endsWith(".tar");
  }
}
