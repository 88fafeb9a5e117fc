package io.github.gipsite.schema;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import java.util.ArrayList;
import java.util.List;

/** All schemas: one for each edition, one for the site, one for an agency. */
public final class Schemas {
  private final Editions editions;
  private final List<String> checks;

  /**
   * Creates the schemas of some editions.
   *
   * @param checks ids of the checks whose findings may be explained
   */
  public Schemas(Editions editions, List<String> checks) {
    this.editions = editions;
    this.checks = List.copyOf(checks);
  }

  /** Every file of the folder {@code schema/}. */
  public List<SchemaFile> files() {
    List<SchemaFile> files = new ArrayList<>();
    for (Edition edition : editions.all()) {
      files.add(new SchemaFile(nameOf(edition), new ReportSchema(checks).of(edition)));
    }
    SchemaWords words =
        new SchemaWords(editions.latest().filter(latest -> !latest.isChinese()).isPresent());
    files.add(new SchemaFile("site.schema.json", SiteSchema.ofSite(editions.agencyKinds(), words)));
    files.add(
        new SchemaFile("agency.schema.json", SiteSchema.ofAgency(editions.agencyKinds(), words)));
    return files;
  }

  /** The name of the file with the schema of an edition's reports. */
  public static String nameOf(Edition edition) {
    return "report-" + edition.id() + ".schema.json";
  }
}
