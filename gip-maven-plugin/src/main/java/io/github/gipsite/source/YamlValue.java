package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;

/** A value at a place of a YAML file. Values are not converted: a number is the text as written. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {
  SourceLocation place();
}
