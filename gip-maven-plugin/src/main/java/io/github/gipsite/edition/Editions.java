package io.github.gipsite.edition;

import io.github.gipsite.source.ResourceFolder;
import java.util.List;
import java.util.Optional;

/** The editions this product knows: every file in {@code formats/}. */
public record Editions(List<Edition> all) {
  public Editions {
    all = List.copyOf(all);
  }

  /** Reads the editions in a folder of the class path. A file that is wrong is a fault of ours. */
  public static Editions in(ResourceFolder folder) {
    return new Editions(
        folder.names().stream()
            .filter(name -> name.endsWith(".yaml"))
            .map(name -> EditionReader.read(folder.text(name)))
            .toList());
  }

  /** The editions that come with the product. */
  public static Editions builtIn() {
    return in(new ResourceFolder(Editions.class.getClassLoader(), "io/github/gipsite/formats"));
  }

  public Optional<Edition> forYear(int year) {
    return all.stream().filter(edition -> edition.appliesTo(year)).findFirst();
  }

  public Optional<Edition> named(String id) {
    return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }
}
