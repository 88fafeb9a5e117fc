package io.github.gipsite.schema;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * A schema as it is published.
 *
 * @param name such as {@code report-2021.schema.json}
 */
public record SchemaFile(String name, JsonObject schema) {

  /** All of it. */
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
