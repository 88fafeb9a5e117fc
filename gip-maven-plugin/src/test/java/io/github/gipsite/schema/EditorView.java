package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gipsite.check.Checks;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.source.YamlList;
import io.github.gipsite.source.YamlMap;
import io.github.gipsite.source.YamlParser;
import io.github.gipsite.source.YamlText;
import io.github.gipsite.source.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The messages that an editor shows on a YAML file with one of our schemas. */
final class EditorView {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final Map<String, Schema> SCHEMAS =
      new Schemas(Editions.builtIn(), Checks.explainable())
          .files().stream()
              .collect(
                  Collectors.toMap(
                      SchemaFile::name, file -> REGISTRY.getSchema(file.text(), InputFormat.JSON)));

  private EditorView() {}

  /** What is underlined; nothing where all is well. */
  static List<String> complaints(String schema, String yaml) {
    YamlMap map =
        YamlParser.parse(
                new SourceText("file", yaml),
                fault -> {
                  throw new AssertionError(fault);
                })
            .orElseThrow();
    return SCHEMAS.get(schema).validate(json(map).toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonElement json(YamlValue value) {
    if (value instanceof YamlMap map) {
      JsonObject object = new JsonObject();
      map.entries().forEach(entry -> object.add(entry.name(), json(entry.value())));
      return object;
    }
    if (value instanceof YamlList list) {
      JsonArray array = new JsonArray();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return scalar((YamlText) value);
  }

  /** As YAML 1.2 reads it, which is what editors go by. */
  private static JsonElement scalar(YamlText text) {
    if (!text.quoted() && text.isNull()) {
      return JsonNull.INSTANCE;
    }
    boolean number = !text.quoted() && text.text().matches("[-+]?[0-9]+(\\.[0-9]+)?");
    return number ? new JsonPrimitive(new BigDecimal(text.text())) : new JsonPrimitive(text.text());
  }
}
