package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes what is wrong in an edition file. What is wrong in a file that it is like is found there.
 *
 * @param file that is read
 */
record EditionFaults(String file, Collection<Diagnostic> findings) {
  /** The most names that a message lists. */
  private static final int MOST_NAMES = 12;

  /** Returns a taker whose findings nobody reads. */
  EditionFaults ignored() {
    return new EditionFaults(file, new ArrayList<>());
  }

  /** Whether something is in the file itself, and not in one that it is like. */
  boolean isOwn(SourceLocation place) {
    return place.file().equals(file);
  }

  /** Whether something is in this file, and the file is one of an office, not of the product. */
  boolean isOfOffice(SourceLocation place) {
    return isOwn(place) && file.startsWith(EditionFolderReader.FOLDER + "/");
  }

  /** The number of faults so far. */
  int count() {
    return findings.size();
  }

  void add(SourceLocation place, String key, Object... arguments) {
    if (isOwn(place)) {
      findings.add(Diagnostic.of(EditionRules.EDITION_FILE, place, key, arguments));
    }
  }

  /** Adds that a name is none of those that may stand there. */
  void unknown(YamlText name, Collection<String> similar, Collection<String> all) {
    if (!isOwn(name.place())) {
      return;
    }
    List<String> nearest = NearestNames.to(name.text(), similar);
    add(
        name.place(),
        nearest.isEmpty() ? "edition-file.unknown" : "edition-file.unknown.nearest",
        name.text(),
        nearest.isEmpty() ? some(all) : nearest);
  }

  private static List<String> some(Collection<String> names) {
    Stream<String> first = names.stream().limit(MOST_NAMES);
    return (names.size() > MOST_NAMES ? Stream.concat(first, Stream.of("…")) : first).toList();
  }
}
