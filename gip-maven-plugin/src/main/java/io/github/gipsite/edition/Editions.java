package io.github.gipsite.edition;

import io.github.gipsite.source.ResourceFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The editions this product knows: every file in {@code formats/}. */
public record Editions(List<Edition> all) {
  public Editions {
    all = List.copyOf(all);
  }

  /** Reads the editions in a folder of the class path. An error in a file throws. */
  public static Editions in(ResourceFolder folder) {
    Map<String, EditionFields> files = new TreeMap<>();
    for (String name : folder.names()) {
      if (name.endsWith(".yaml")) {
        EditionFields file = EditionReader.parse(folder.text(name));
        files.put(file.text("id"), file);
      }
    }
    return new Editions(
        files.values().stream()
            .map(file -> file.optional("like").map(files::get).map(file::withDefaults).orElse(file))
            .map(EditionReader::read)
            .toList());
  }

  /** The editions that come with the product. */
  public static Editions builtIn() {
    return in(new ResourceFolder(Editions.class.getClassLoader(), "io/github/gipsite/formats"));
  }

  /** The editions with a form, which can be prepared for a new year or recognised in a document. */
  public Editions withTables() {
    return new Editions(all.stream().filter(Edition::hasTables).toList());
  }

  public Optional<Edition> forYear(int year) {
    return all.stream().filter(edition -> edition.appliesTo(year)).findFirst();
  }

  public Optional<Edition> named(String id) {
    return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }
}
