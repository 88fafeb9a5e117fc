package io.github.gipsite.schema;

import com.google.gson.JsonObject;
import io.github.gipsite.edition.AgencyKind;
import java.util.List;

/** Makes the schemas of {@code site.yaml} and {@code agency.yaml}. */
public final class SiteSchema {
  private SiteSchema() {}

  /** The schema of {@code site.yaml}. */
  public static JsonObject ofSite(List<AgencyKind> kinds) {
    JsonObject site = SchemaParts.file("site.json");
    JsonObject agency = ofAgency(kinds);
    agency.remove("$schema");
    site.getAsJsonObject("definitions").add("agency", agency);
    return site;
  }

  /** The schema of {@code agency.yaml}. */
  public static JsonObject ofAgency(List<AgencyKind> kinds) {
    JsonObject agency = SchemaParts.file("agency.json");
    agency
        .getAsJsonObject("properties")
        .getAsJsonObject("kind")
        .add("enum", SchemaParts.texts(kinds.stream().map(AgencyKind::id).toList()));
    return agency;
  }
}
