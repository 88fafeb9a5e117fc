package io.github.gipsite.edition;

import io.github.gipsite.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names in an edition file that have to be unique, or to be known already. */
final class EditionNames {
  /** They become keys, names of files and anchors. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,60}");

  private static final Pattern GROUPED_ID = Pattern.compile(ID + "(?:\\." + ID + ")*");

  private EditionNames() {}

  /** Reads an id. */
  static String id(EditionFields fields) {
    return id(fields, ID);
  }

  /** Reads an id in which dots group. */
  static String groupedId(EditionFields fields) {
    return id(fields, GROUPED_ID);
  }

  private static String id(EditionFields fields, Pattern allowed) {
    String id = fields.text("id");
    if (!id.isEmpty() && !allowed.matcher(id).matches()) {
      fields.faults().add(fields.place("id"), "edition-file.not-an-id", id);
    }
    return id;
  }

  /** Returns an id that none before it has; a second one is reported. */
  static String unique(EditionFields fields, String key, String id, Set<String> before) {
    if (!id.isEmpty() && !before.add(id)) {
      fields.faults().add(fields.place(key), "edition-file.twice", id);
    }
    return id;
  }

  /**
   * Reads the names of figures at a key; those that are not known are reported, and stay without
   * effect.
   *
   * @param known empty where nothing is known of them
   */
  static List<String> figures(EditionFields fields, String key, Set<String> known) {
    if (!known.isEmpty()) {
      known(fields, key, known);
    }
    return fields.texts(key);
  }

  /** Reads the names at a key; those that are not known are reported and left out. */
  static List<String> known(EditionFields fields, String key, Set<String> known) {
    List<String> names = new ArrayList<>();
    for (YamlText name : fields.written(key)) {
      if (known.contains(name.text())) {
        names.add(name.text());
      } else {
        fields.faults().unknown(name, known, known);
      }
    }
    return names;
  }
}
