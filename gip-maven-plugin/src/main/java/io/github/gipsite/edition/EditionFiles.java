package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.NearestNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Edition files that may be like one another, and like those of others.
 *
 * @param byId the files by the id of their edition
 * @param others that they may be like
 */
record EditionFiles(Map<String, EditionFile> byId, Map<String, EditionFile> others) {
  /** The keys that are not taken over from another edition. */
  private static final Set<String> OWN = Set.of("id", "name", "years", "like");

  static EditionFiles of(List<EditionFile> files, Map<String, EditionFile> others) {
    Map<String, EditionFile> byId = new TreeMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    return new EditionFiles(byId, others);
  }

  Collection<EditionFile> files() {
    return byId.values();
  }

  /** Reads an edition; empty where something in its file, or in one that it is like, is wrong. */
  Optional<Edition> read(EditionFile file) {
    return whole(file, new HashSet<>())
        .map(EditionReader::read)
        .filter(edition -> file.faults().isEmpty());
  }

  /**
   * The fields of a file with those of the files that it is like.
   *
   * @param before the files that are like it
   */
  private Optional<EditionFields> whole(EditionFile file, Set<EditionFile> before) {
    Optional<String> like = file.like();
    if (like.isEmpty()) {
      return file.fields();
    }
    Optional<EditionFile> other = other(file, like.get());
    if (other.isEmpty()) {
      unknown(file, like.get());
      return Optional.empty();
    }
    if (!before.add(file) || before.contains(other.get())) {
      file.fault("like", "edition-file.circle", like.get());
      return Optional.empty();
    }
    return whole(other.get(), before)
        .filter(root -> other.get().faults().isEmpty())
        .flatMap(root -> file.fields().map(own -> own.withDefaults(root, OWN)));
  }

  /** The file that one is like; one that replaces another may be like that. */
  private Optional<EditionFile> other(EditionFile file, String id) {
    EditionFile among = byId.get(id);
    return among == null || among.equals(file)
        ? Optional.ofNullable(others.get(id)).or(() -> Optional.ofNullable(among))
        : Optional.of(among);
  }

  private void unknown(EditionFile file, String id) {
    List<String> all =
        Stream.of(byId, others).flatMap(map -> map.keySet().stream()).distinct().sorted().toList();
    List<String> nearest = NearestNames.to(id, all);
    file.fault("like", "edition-file.like", id, nearest.isEmpty() ? all : nearest);
  }
}
