package io.github.gipsite.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the schema of a row of a band: a list in the order of the columns, a mapping by column or,
 * where there is only one column, a single figure.
 *
 * @param total the column that may be left out
 */
record RowSchema(Band band, Optional<Column> total) {
  JsonObject json() {
    List<JsonObject> shapes = new ArrayList<>();
    shapes.add(inOrder());
    if (band.columns().size() == 1) {
      shapes.add(0, cell(band.columns().get(0)));
    } else {
      JsonObject nothing = new JsonObject();
      nothing.addProperty("type", "null");
      shapes.add(nothing);
    }
    shapes.add(byColumn());
    return SchemaParts.anyOf(shapes);
  }

  /** The name of a column without the header above it. */
  static String name(Column column) {
    return column.label().get(column.label().size() - 1);
  }

  private JsonObject inOrder() {
    JsonArray cells = new JsonArray();
    band.columns().forEach(column -> cells.add(cell(column)));
    JsonObject list = new JsonObject();
    list.addProperty("type", "array");
    list.add("items", cells);
    list.addProperty("additionalItems", false);
    list.addProperty("minItems", cells.size() - (total.isPresent() ? 1 : 0));
    list.addProperty("maxItems", cells.size());
    return list;
  }

  private JsonObject byColumn() {
    JsonObject columns = new JsonObject();
    band.columns().forEach(column -> columns.add(column.id(), cell(column)));
    JsonObject mapping = new JsonObject();
    mapping.addProperty("type", "object");
    mapping.addProperty("additionalProperties", false);
    mapping.add("properties", columns);
    return mapping;
  }

  private static JsonObject cell(Column column) {
    boolean whole = column.measure() == Measure.COUNT || column.measure() == Measure.CHANGE;
    JsonObject cell = new JsonObject();
    cell.addProperty("title", String.join(" ", column.label()));
    cell.add("type", SchemaParts.texts(List.of(whole ? "integer" : "number", "string", "null")));
    if (column.measure() != Measure.CHANGE) {
      cell.addProperty("minimum", 0);
    }
    return cell;
  }
}
