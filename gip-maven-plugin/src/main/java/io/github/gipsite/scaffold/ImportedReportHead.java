package io.github.gipsite.scaffold;

import io.github.gipsite.report.PublicationDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines above the tables in the {@code report.yaml} of an imported report.
 *
 * @param schema the way to the schema of its edition
 * @param signed the day of the signature, proposed where nothing says when it was published
 */
public record ImportedReportHead(
    String schema,
    int year,
    String title,
    Optional<PublicationDate> published,
    Optional<PublicationDate> signed) {
  public List<String> lines() {
    return new ScaffoldTemplate("imported.yaml")
        .filled(
            Map.of(
                "schema", schema,
                "year", String.valueOf(year),
                "title", YamlQuoting.words(title),
                "published", published.map(date -> " " + date).orElseGet(this::proposal)))
        .lines()
        .toList();
  }

  private String proposal() {
    return signed
        .map(day -> ScaffoldWords.text("imported.signed", day.toString()))
        .orElseGet(() -> ScaffoldWords.text("imported.published"));
  }
}
