package io.github.gipsite.schema;

import com.google.gson.JsonObject;
import io.github.gipsite.report.Agency;
import java.util.Arrays;

/** Makes the schemas of {@code site.yaml} and {@code agency.yaml}. */
public final class SiteSchema {
  private SiteSchema() {}

  /** The schema of {@code site.yaml}. */
  public static JsonObject ofSite() {
    JsonObject site = SchemaParts.file("site.json");
    JsonObject agency = ofAgency();
    agency.remove("$schema");
    site.getAsJsonObject("definitions").add("agency", agency);
    return site;
  }

  /** The schema of {@code agency.yaml}. */
  public static JsonObject ofAgency() {
    JsonObject agency = SchemaParts.file("agency.json");
    agency
        .getAsJsonObject("properties")
        .getAsJsonObject("kind")
        .add(
            "enum",
            SchemaParts.texts(Arrays.stream(Agency.Kind.values()).map(Agency.Kind::id).toList()));
    return agency;
  }
}
