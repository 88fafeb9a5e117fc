package io.github.gipsite.importer;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.report.FigureId;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.scaffold.ImportedReportHead;
import io.github.gipsite.scaffold.NewFile;
import io.github.gipsite.scaffold.ReportYamlWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code report.yaml} of an imported report.
 *
 * @param signed the day of its signature, proposed where it does not say when it was published
 * @param schemas the way to the folder of schemas
 */
record ImportedReportYaml(
    Edition edition,
    FrontMatter front,
    Optional<PublicationDate> published,
    Optional<PublicationDate> signed,
    String schemas) {
  NewFile with(Map<FigureId, MatchedFigure> taken) {
    Map<FigureId, String> figures = new HashMap<>();
    taken.forEach(
        (id, figure) -> {
          if (!figure.cell().isBlank()) {
            figures.put(id, figure.cell().text());
          }
        });
    return new NewFile("report.yaml", new ReportYamlWriter(edition, head(), figures).text());
  }

  private List<String> head() {
    String schema = schemas + "/report-" + edition.id() + ".schema.json";
    return new ImportedReportHead(edition, schema, front.year(), front.title(), published, signed)
        .lines();
  }
}
