package io.github.gipsite.report;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says of the site.
 *
 * @param fields the optional fields that are given, by key; what is not given is left out of the
 *     pages
 */
public record Site(String title, Map<String, String> fields) {
  public Site {
    fields = Map.copyOf(fields);
  }

  public Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }
}
