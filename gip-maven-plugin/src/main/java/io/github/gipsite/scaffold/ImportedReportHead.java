package io.github.gipsite.scaffold;

import io.github.gipsite.report.PublicationDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines above the tables in the {@code report.yaml} of an imported report.
 *
 * @param schema the way to the schema of its edition
 */
public record ImportedReportHead(
    String schema, int year, String title, Optional<PublicationDate> published) {
  public List<String> lines() {
    return new ScaffoldTemplate("imported.yaml")
        .filled(
            Map.of(
                "schema", schema,
                "year", String.valueOf(year),
                "title", YamlQuoting.words(title),
                "published",
                    published
                        .map(date -> " " + date)
                        .orElseGet(() -> ScaffoldWords.text("imported.published"))))
        .lines()
        .toList();
  }
}
