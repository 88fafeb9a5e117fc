package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Identity;
import io.github.gipsite.edition.Identity.Axis;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the schema of a table in {@code report.yaml}. */
final class TableSchema {
  private final Table table;
  private final SchemaWords words;
  private final JsonObject definitions;

  /**
   * Creates the schema of a table.
   *
   * @param definitions takes the shape of a row of each band
   */
  TableSchema(Table table, SchemaWords words, JsonObject definitions) {
    this.table = table;
    this.words = words;
    this.definitions = definitions;
  }

  /** Returns the schema of the table, in a chapter with this heading. */
  JsonObject of(String heading) {
    JsonObject schema =
        SchemaParts.mapping(table.caption(), words.text("table.description", heading));
    for (int i = 0; i < table.bands().size(); i++) {
      Band band = table.bands().get(i);
      String definition = table.id() + "-" + (i + 1);
      definitions.add(definition, new RowSchema(band, total(band)).json());
      band.rows().forEach(row -> add(schema, band, row, definition));
    }
    return schema;
  }

  private void add(JsonObject schema, Band band, Row row, String definition) {
    String[] keys = row.id().split("\\.", -1);
    JsonObject properties = schema.getAsJsonObject("properties");
    for (int i = 0; i < keys.length - 1; i++) {
      if (!properties.has(keys[i])) {
        String label = row.label().get(row.label().size() - keys.length + i);
        properties.add(keys[i], SchemaParts.mapping(label, words.text("group.description", label)));
      }
      properties = properties.getAsJsonObject(keys[i]).getAsJsonObject("properties");
    }
    properties.add(keys[keys.length - 1], row(band, row, definition));
  }

  private JsonObject row(Band band, Row row, String definition) {
    JsonArray shape = new JsonArray();
    shape.add(SchemaParts.reference(definition));
    JsonObject schema = new JsonObject();
    schema.addProperty("title", row.label().get(row.label().size() - 1));
    schema.addProperty("description", description(band, row));
    schema.add("allOf", shape);
    return schema;
  }

  private String description(Band band, Row row) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(
        Stream.concat(Stream.of(band.label()), row.label().stream())
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining(words.text("label.separator"))));
    arguments.add(
        band.columns().stream()
            .map(RowSchema::name)
            .collect(Collectors.joining(words.text("column.separator"))));
    arguments.add(
        band.columns().stream()
            .map(Column::unit)
            .distinct()
            .collect(Collectors.joining(words.text("column.separator"))));
    total(band).map(RowSchema::name).ifPresent(arguments::add);
    String key = total(band).isPresent() ? "row.total.description" : "row.description";
    boolean one = band.columns().size() == 1;
    return words.text(one ? "row.one.description" : key, arguments.toArray());
  }

  /** The column that may be left out, because it can be computed. */
  private Optional<Column> total(Band band) {
    return table.totals(Axis.ROW).map(Identity::total).findFirst().flatMap(band::column);
  }
}
