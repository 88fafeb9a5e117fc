package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.gipsite.source.ResourceFolder;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Parts that schemas are put together from: the files beside this class, and small pieces of JSON.
 */
final class SchemaParts {
  private static final ResourceFolder FOLDER =
      new ResourceFolder(SchemaParts.class.getClassLoader(), "io/github/gipsite/schema");

  private SchemaParts() {}

  /** A schema, or a part of one, that no edition changes. */
  static JsonObject file(String name) {
    return JsonParser.parseString(FOLDER.text(name).text()).getAsJsonObject();
  }

  /** A sentence of {@code schema.properties}. */
  static String words(String key, Object... arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("io.github.gipsite.schema.schema", Locale.ROOT);
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** A part that lists texts. */
  static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  /** A mapping in which only what is listed may stand. */
  static JsonObject mapping(String title, String description) {
    JsonObject mapping = new JsonObject();
    mapping.addProperty("title", title);
    mapping.addProperty("description", description);
    mapping.add("type", texts(List.of("object", "null")));
    mapping.addProperty("additionalProperties", false);
    mapping.add("properties", new JsonObject());
    return mapping;
  }

  /** What stands elsewhere in the schema, with words of its own. */
  static JsonObject reference(String definition) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/definitions/" + definition);
    return reference;
  }

  /** One of several shapes. */
  static JsonObject anyOf(List<JsonObject> shapes) {
    JsonArray array = new JsonArray();
    shapes.forEach(array::add);
    JsonObject any = new JsonObject();
    any.add("anyOf", array);
    return any;
  }

  /** A text, or the number that YAML makes of it. */
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
