package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import java.util.List;
import java.util.Optional;

/**
 * The report of one agency for one year.
 *
 * @param folder its folder in the content and on the site, such as {@code 2024}
 * @param published empty where the date is missing or unreadable, which is an error
 * @param tables in the order of the form; a table that is missing is not in it
 * @param narratives in the order of the form; a file that is missing is not in it
 * @param attachments paths of the files in {@code files/}, relative to the content folder
 * @param place of {@code report.yaml}
 */
public record AnnualReport(
    int year,
    String folder,
    String title,
    Optional<PublicationDate> published,
    Edition edition,
    List<ReportTable> tables,
    List<Narrative> narratives,
    List<String> attachments,
    SourceLocation place) {
  public AnnualReport {
    tables = List.copyOf(tables);
    narratives = List.copyOf(narratives);
    attachments = List.copyOf(attachments);
  }

  public Optional<ReportTable> table(String id) {
    return tables.stream().filter(table -> table.table().id().equals(id)).findFirst();
  }

  public Optional<Narrative> narrative(String partId) {
    return narratives.stream()
        .filter(narrative -> narrative.part().id().equals(partId))
        .findFirst();
  }
}
