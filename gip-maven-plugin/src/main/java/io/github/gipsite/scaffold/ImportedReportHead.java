package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Edition;
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
    Edition edition,
    String schema,
    int year,
    String title,
    Optional<PublicationDate> published,
    Optional<PublicationDate> signed) {
  public List<String> lines() {
    return words()
        .filled(
            "imported.yaml",
            Map.of(
                "schema", schema,
                "year", String.valueOf(year),
                "title", YamlQuoting.words(title),
                "published", published.map(date -> " " + date).orElseGet(this::proposal)))
        .lines()
        .toList();
  }

  private ScaffoldWords words() {
    return ScaffoldWords.of(edition);
  }

  private String proposal() {
    return signed
        .map(day -> words().text("imported.signed", day.toString()))
        .orElseGet(() -> words().text("imported.published"));
  }
}
