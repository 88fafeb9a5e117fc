package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.source.ResourceFolder;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of schemas, and the JSON files beside this class with what is the same in all of them.
 *
 * @param english whether they are in English; else in Chinese, in which the JSON files are
 */
record SchemaWords(boolean english) {
  private static final String BUNDLE = "io.github.gipsite.schema.schema";
  private static final ResourceFolder FOLDER =
      new ResourceFolder(SchemaWords.class.getClassLoader(), "io/github/gipsite/schema");

  private static final List<String> TEXTS = List.of("title", "description");

  /** Steps that are no part of a path. */
  private static final Set<String> UNNAMED = Set.of("properties", "items", "definitions");

  /** The words for reports in an edition: Chinese for those in Chinese, English for others. */
  static SchemaWords of(Edition edition) {
    return new SchemaWords(!edition.isChinese());
  }

  /** Formats a sentence of {@code schema.properties}. */
  String text(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(arguments);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE + (english ? "_en" : ""), Locale.ROOT);
  }

  /** Reads a schema, or a part of one, that is the same for all editions. */
  JsonObject file(String name) {
    JsonObject json = JsonParser.parseString(FOLDER.text(name + ".json").text()).getAsJsonObject();
    if (english) {
      translate(json, name);
    }
    return json;
  }

  /** Puts the words of the bundle into the place of those that are there. */
  private void translate(JsonObject part, String path) {
    for (String key : List.copyOf(part.keySet())) {
      JsonElement value = part.get(key);
      String below = UNNAMED.contains(key) ? path : path + "." + key;
      if (TEXTS.contains(key) && value.isJsonPrimitive()) {
        part.addProperty(key, bundle().getString(path + "." + key));
      } else if (value instanceof JsonObject inner) {
        translate(inner, below);
      } else if (value instanceof JsonArray items) {
        items.forEach(item -> translateItem(item, below));
      }
    }
  }

  private void translateItem(JsonElement item, String path) {
    if (item instanceof JsonObject inner) {
      translate(inner, path);
    }
  }
}
