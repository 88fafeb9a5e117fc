package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A YAML mapping in the order of the file; each key occurs once. */
public record YamlMap(List<Entry> entries, SourceLocation place) implements YamlValue {
  /** A key with its value; the key has a place of its own. */
  public record Entry(YamlText key, YamlValue value) {
    public String name() {
      return key.text();
    }
  }

  public YamlMap {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> entry(String key) {
    for (Entry entry : entries) {
      if (entry.name().equals(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  public Optional<YamlValue> value(String key) {
    return entry(key).map(Entry::value);
  }
}
