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

/** The parts that schemas are composed of: the JSON files beside this class, and small pieces. */
final class SchemaParts {
  private static final ResourceFolder FOLDER =
      new ResourceFolder(SchemaParts.class.getClassLoader(), "io/github/gipsite/schema");

  private SchemaParts() {}

  /** Reads a schema, or a part of one, that is the same for all editions. */
  static JsonObject file(String name) {
    return JsonParser.parseString(FOLDER.text(name).text()).getAsJsonObject();
  }

  /** Formats a sentence of {@code schema.properties}. */
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
