package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;
import java.util.List;

/** A YAML list. */
public record YamlList(List<YamlValue> items, SourceLocation place) implements YamlValue {
  public YamlList {
    items = List.copyOf(items);
  }
}
