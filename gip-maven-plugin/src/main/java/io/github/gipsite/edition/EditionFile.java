package io.github.gipsite.edition;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.edition.EditionReader.Years;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file that holds an edition, with what is wrong in it. */
final class EditionFile {
  static final String ENDING = ".yaml";

  private final String path;
  private final Optional<YamlMap> map;
  private final Optional<EditionFields> fields;
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /** Parses a file, the name of which is the id of its edition. */
  EditionFile(SourceText source) {
    this.path = source.file();
    this.map = YamlParser.parse(source, faults::add);
    this.fields = map.map(root -> new EditionFields(root, new EditionFaults(path, faults)));
    fields.ifPresent(this::requireItsId);
  }

  private void requireItsId(EditionFields root) {
    String given = root.text("id");
    if (!given.isEmpty() && !given.equals(id())) {
      root.faults().add(root.place("id"), "edition-file.other-id", given, id());
    }
  }

  /** The id of its edition. */
  String id() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ENDING.length());
  }

  Optional<EditionFields> fields() {
    return fields;
  }

  /** The id of the edition from which it takes what it does not say. */
  Optional<String> like() {
    return fields.flatMap(root -> root.optional("like"));
  }

  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /** Reports a fault at the value of a key. */
  void fault(String key, String message, Object... arguments) {
    fields.ifPresent(root -> root.faults().add(root.ownPlace(key), message, arguments));
  }

  /** The years that it is for, as far as it can be read: else all of them. */
  Years years() {
    List<Diagnostic> unreadable = new ArrayList<>();
    return map.map(root -> new EditionFields(root, new EditionFaults(path, unreadable)))
        .flatMap(root -> root.optionalSection("years", Years::of))
        .filter(years -> unreadable.isEmpty())
        .orElse(new Years(0, Integer.MAX_VALUE));
  }
}
