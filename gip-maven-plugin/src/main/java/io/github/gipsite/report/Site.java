package io.github.gipsite.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says of the site.
 *
 * @param fields the optional fields that are given, by key; what is not given is left out of the
 *     pages
 */
public record Site(String title, Map<String, String> fields) {
  /** What the footer of a government page names, in this order. */
  private static final List<String> IMPRINT =
      List.of("host-organisation", "contact", "id-code", "icp", "police-record");

  /** A field by its key, for a template to name. */
  public record Field(String key, String value) {}

  public Site {
    fields = Map.copyOf(fields);
  }

  public Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** Who answers for the site, as far as it is given. */
  public List<Field> imprint() {
    return IMPRINT.stream()
        .flatMap(key -> field(key).map(value -> new Field(key, value)).stream())
        .toList();
  }
}
