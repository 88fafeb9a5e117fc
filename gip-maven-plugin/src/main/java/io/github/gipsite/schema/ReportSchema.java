package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the schema of the {@code report.yaml} of an edition.
 *
 * @param checks ids of the checks whose findings may be explained
 */
public record ReportSchema(List<String> checks) {
  public ReportSchema {
    checks = List.copyOf(checks);
  }

  /** The schema of an edition's reports. */
  public JsonObject of(Edition edition) {
    SchemaWords words = SchemaWords.of(edition);
    JsonObject schema = words.file("report");
    String title = words.text("report.of", edition.name(), edition.basis());
    schema.addProperty("title", title);
    JsonObject properties = schema.getAsJsonObject("properties");
    JsonObject named = properties.getAsJsonObject("edition");
    SchemaParts.textOrNumber(edition.id())
        .entrySet()
        .forEach(e -> named.add(e.getKey(), e.getValue()));
    JsonObject explanation = item(properties, "explanations");
    explanation.getAsJsonObject("check").add("enum", SchemaParts.texts(checks));
    JsonObject definitions = schema.getAsJsonObject("definitions");
    if (edition.indicators()) {
      definitions.add(Edition.INDICATORS, words.file("indicators"));
      properties.add(Edition.INDICATORS, SchemaParts.reference(Edition.INDICATORS));
    }
    if (edition.hasTables()) {
      addFigures(edition, definitions);
      explanation.add("figure", figure(explanation));
      JsonObject correction = item(properties, "corrections");
      correction.add("figure", figure(correction));
    }
    for (Chapter chapter : edition.chapters()) {
      chapter
          .table()
          .flatMap(edition::table)
          .ifPresent(
              table ->
                  properties.add(
                      table.id(),
                      new TableSchema(table, words, definitions).of(chapter.heading())));
    }
    return schema;
  }

  private static JsonObject item(JsonObject properties, String list) {
    return properties.getAsJsonObject(list).getAsJsonObject("items").getAsJsonObject("properties");
  }

  /** Makes the key {@code figure} refer to the definition that lists the names to choose from. */
  private static JsonObject figure(JsonObject item) {
    JsonObject figure = item.getAsJsonObject("figure");
    figure.remove("type");
    JsonArray all = new JsonArray();
    all.add(SchemaParts.reference("figure"));
    figure.add("allOf", all);
    return figure;
  }

  private static void addFigures(Edition edition, JsonObject definitions) {
    Stream<String> rows = edition.tables().stream().flatMap(ReportSchema::rows);
    List<String> names = Stream.concat(rows, FigureName.all(edition).stream()).distinct().toList();
    JsonObject figure = new JsonObject();
    figure.add("enum", SchemaParts.texts(names));
    definitions.add("figure", figure);
  }

  private static Stream<String> rows(Table table) {
    return table.rows().stream().map(row -> table.id() + "." + row.id());
  }
}
