package io.github.gipsite.schema;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * A published schema with its file name.
 *
 * @param name such as {@code report-2021.schema.json}
 */
public record SchemaFile(String name, JsonObject schema) {

  /** The text of the file. */
  public String text() {
    return new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create()
            .toJson(schema)
        + "\n";
  }
}
