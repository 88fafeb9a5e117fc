package io.github.gipsite.edition;

import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a mapping of an edition file. Edition files are part of the product, so that an error in
 * one throws.
 */
record EditionFields(YamlMap map) {
  String text(String key) {
    return optional(key).orElseThrow(() -> new IllegalStateException(map.place() + ": no " + key));
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  Optional<String> optional(String key) {
    return map.value(key).map(value -> ((YamlText) value).text());
  }

  /** Reads a boolean that may be left out. */
  boolean flag(String key, boolean otherwise) {
    return optional(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** Reads a constant, named in lower case with hyphens. */
  <E extends Enum<E>> E constant(String key, E otherwise) {
    return optional(key)
        .map(name -> name.toUpperCase(Locale.ROOT).replace('-', '_'))
        .map(name -> Enum.valueOf(otherwise.getDeclaringClass(), name))
        .orElse(otherwise);
  }

  /** Returns these fields, with those of another file for keys that are not here. */
  EditionFields withDefaults(EditionFields other) {
    Stream<YamlMap.Entry> inherited =
        other.map.entries().stream().filter(entry -> map.entry(entry.name()).isEmpty());
    return new EditionFields(
        new YamlMap(Stream.concat(map.entries().stream(), inherited).toList(), map.place()));
  }

  EditionFields fields(String key) {
    return optionalFields(key)
        .orElseThrow(() -> new IllegalStateException(map.place() + ": no " + key));
  }

  Optional<EditionFields> optionalFields(String key) {
    return map.value(key).map(value -> new EditionFields((YamlMap) value));
  }

  /** Reads a list of texts, or one text; empty where the key is not there. */
  List<String> texts(String key) {
    return map.value(key).map(EditionFields::asTexts).orElse(List.of());
  }

  /** Reads a list of mappings; empty where the key is not there. */
  <T> List<T> each(String key, Function<EditionFields, T> read) {
    return map.value(key).map(value -> ((YamlList) value).items()).orElse(List.of()).stream()
        .map(item -> read.apply(new EditionFields((YamlMap) item)))
        .toList();
  }

  List<String> keys() {
    return map.entries().stream().map(YamlMap.Entry::name).toList();
  }

  private static List<String> asTexts(YamlValue value) {
    return value instanceof YamlList list
        ? list.items().stream().map(item -> ((YamlText) item).text()).toList()
        : List.of(((YamlText) value).text());
  }
}
