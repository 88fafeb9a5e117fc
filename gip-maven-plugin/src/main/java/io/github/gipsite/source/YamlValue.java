package io.github.gipsite.source;

import io.github.gipsite.diagnostic.SourceLocation;

/** A value at one place of a YAML file. Nothing is converted: a number is the text written. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {
  SourceLocation place();
}
