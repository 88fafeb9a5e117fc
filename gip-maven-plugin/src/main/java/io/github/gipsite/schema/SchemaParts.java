package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;

/** The small pieces that schemas are composed of. */
final class SchemaParts {
  private SchemaParts() {}

  /** A part that lists texts. */
  static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /** A mapping that allows only the listed keys. */
  static JsonObject mapping(String title, String description) {
    JsonObject mapping = new JsonObject();
    mapping.addProperty("title", title);
    mapping.addProperty("description", description);
    mapping.add("type", texts(List.of("object", "null")));
    mapping.addProperty("additionalProperties", false);
    mapping.add("properties", new JsonObject());
    return mapping;
  }

  /** A reference to another part of the schema, with its own title and description. */
  static JsonObject reference(String definition) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/definitions/" + definition);
    return reference;
  }

  /** A choice of several shapes. */
  static JsonObject anyOf(List<JsonObject> shapes) {
    JsonArray array = new JsonArray();
    shapes.forEach(array::add);
    JsonObject any = new JsonObject();
    any.add("anyOf", array);
    return any;
  }

  /** A text, or the number that YAML reads from it. */
  static JsonObject textOrNumber(String text) {
    JsonArray values = new JsonArray();
    values.add(text);
    if (text.matches("[0-9]+")) {
      values.add(new JsonPrimitive(Integer.valueOf(text)));
    }
    JsonObject one = new JsonObject();
    one.add("enum", values);
    return one;
  }
}
