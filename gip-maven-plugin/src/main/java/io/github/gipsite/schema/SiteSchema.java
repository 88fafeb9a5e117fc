package io.github.gipsite.schema;

import com.google.gson.JsonObject;
import io.github.gipsite.edition.AgencyKind;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the schemas of {@code site.yaml} and {@code agency.yaml}. */
final class SiteSchema {
  private SiteSchema() {}

  /** The schema of {@code site.yaml}. */
  static JsonObject ofSite(List<AgencyKind> kinds, SchemaWords words) {
    JsonObject site = words.file("site");
    JsonObject agency = ofAgency(kinds, words);
    agency.remove("$schema");
    site.getAsJsonObject("definitions").add("agency", agency);
    return site;
  }

  /** The schema of {@code agency.yaml}. */
  static JsonObject ofAgency(List<AgencyKind> kinds, SchemaWords words) {
    JsonObject agency = words.file("agency");
    JsonObject kind = agency.getAsJsonObject("properties").getAsJsonObject("kind");
    kind.add("enum", SchemaParts.texts(kinds.stream().map(AgencyKind::id).toList()));
    if (!kinds.equals(AgencyKind.USUAL)) {
      kind.addProperty("description", names(kinds));
    }
    return agency;
  }

  /** The kinds with what their agencies are called together. */
  private static String names(List<AgencyKind> kinds) {
    return kinds.stream()
        .map(kind -> kind.id() + ": " + kind.name())
        .collect(Collectors.joining("; "));
  }
}
