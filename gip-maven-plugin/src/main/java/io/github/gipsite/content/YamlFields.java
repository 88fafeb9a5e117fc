package io.github.gipsite.content;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.NearestNames;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The keys of one YAML mapping, read with findings for what is unknown, missing or no text. */
final class YamlFields {
  private final YamlMap map;
  private final Set<String> misspelt = new HashSet<>();
  private final Consumer<Diagnostic> findings;

  private YamlFields(YamlMap map, Consumer<Diagnostic> findings) {
    this.map = map;
    this.findings = findings;
  }

  /**
   * The keys of a mapping.
   *
   * @param known every key that may stand here; others are reported
   */
  static YamlFields of(YamlMap map, List<String> known, Consumer<Diagnostic> findings) {
    YamlFields fields = new YamlFields(map, findings);
    map.entries().stream()
        .filter(entry -> !known.contains(entry.name()))
        .forEach(entry -> fields.unknown(entry, known));
    return fields;
  }

  /** The text at a key; empty where there is none. */
  Optional<YamlText> text(String key) {
    return text(map, key, findings);
  }

  /** The text at a key of a mapping whose other keys are not known yet. */
  static Optional<YamlText> text(YamlMap map, String key, Consumer<Diagnostic> findings) {
    Optional<YamlValue> value = map.value(key);
    if (value.isPresent() && !(value.get() instanceof YamlText)) {
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE, value.get().place(), "wrong-value.not-a-text", key));
    }
    return value
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast)
        .filter(text -> !text.isNull());
  }

  /** The texts in the list at a key; none, with a finding, where something else stands there. */
  List<YamlText> texts(String key) {
    Optional<YamlValue> value = map.value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof YamlList list
        && list.items().stream().allMatch(YamlText.class::isInstance)) {
      return list.items().stream().map(YamlText.class::cast).toList();
    }
    findings.accept(
        Diagnostic.of(
            ContentRules.WRONG_VALUE, value.get().place(), "wrong-value.not-a-list", key));
    return List.of();
  }

  /** The text at a key that has to be there; empty, with a finding, where it is not. */
  Optional<YamlText> required(String key) {
    Optional<YamlText> text = text(key);
    boolean nothing = map.value(key).map(YamlText.class::isInstance).orElse(true);
    if (text.isEmpty() && nothing) {
      missing(key);
    }
    return text;
  }

  /** The mapping at a key; empty, with a finding, where something else stands there. */
  Optional<YamlMap> map(String key) {
    Optional<YamlValue> value = map.value(key);
    if (value.isPresent() && !(value.get() instanceof YamlMap)) {
      findings.accept(
          Diagnostic.of(
              ContentRules.WRONG_VALUE,
              map.entry(key).orElseThrow().key().place(),
              "wrong-value.not-a-mapping",
              key));
    }
    return value.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
  }

  /** The mapping at a key that has to be there. */
  Optional<YamlMap> requiredMap(String key) {
    if (map.value(key).isEmpty()) {
      missing(key);
    }
    return map(key);
  }

  /** Whether a key is there, possibly misspelt. */
  boolean has(String key) {
    return map.value(key).isPresent() || misspelt.contains(key);
  }

  private void unknown(YamlMap.Entry entry, List<String> known) {
    List<String> absent = known.stream().filter(key -> map.value(key).isEmpty()).toList();
    List<String> called = KeyLabels.keys(entry.name(), absent);
    List<String> nearest = called.isEmpty() ? NearestNames.to(entry.name(), absent) : called;
    nearest.stream().limit(1).forEach(misspelt::add);
    findings.accept(
        Diagnostic.of(
            ContentRules.UNKNOWN_KEY,
            entry.key().place(),
            nearest.isEmpty() ? "unknown-key" : "unknown-key.nearest",
            entry.name(),
            nearest.isEmpty() ? known : nearest));
  }

  private void missing(String key) {
    if (misspelt.contains(key)) {
      return;
    }
    findings.accept(
        Diagnostic.of(
            ContentRules.MISSING_KEY,
            map.entry(key).map(entry -> entry.key().place()).orElse(map.place()),
            map.entry(key).isPresent() ? "missing-key.empty" : "missing-key",
            key));
  }
}
