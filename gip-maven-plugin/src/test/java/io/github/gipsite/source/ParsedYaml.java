package io.github.gipsite.source;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.testkit.ShortFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of one YAML text, as lines that a test can state. */
record ParsedYaml(Optional<YamlMap> map, List<Diagnostic> findings) {
  static ParsedYaml of(String text) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<YamlMap> map = YamlParser.parse(new SourceText("f.yaml", text), findings::add);
    return new ParsedYaml(map, findings);
  }

  List<String> places() {
    return ShortFindings.places(findings);
  }

  /** The only finding in Chinese. */
  String sentence() {
    return String.join("\n", ShortFindings.sentences(findings));
  }

  /** Every single value as {@code key=text@line:column+length}, in order. */
  List<String> values() {
    List<String> values = new ArrayList<>();
    add(values, "", map.orElseThrow());
    return values;
  }

  private static void add(List<String> values, String name, YamlValue value) {
    if (value instanceof YamlMap map) {
      map.entries().forEach(entry -> add(values, name + "/" + entry.name(), entry.value()));
    } else if (value instanceof YamlList list) {
      list.items().forEach(item -> add(values, name, item));
    } else if (value instanceof YamlText text) {
      SourceLocation place = text.place();
      values.add(
          "%s=%s@%d:%d+%d"
              .formatted(name, text.text(), place.line(), place.column(), place.length()));
    }
  }
}
