package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report of one agency for one year.
 *
 * @param folder its folder in the content and on the site, such as {@code 2024}
 * @param published empty where the date is missing or unreadable, which is an error
 * @param tables by table id; a table that is missing is not in it
 * @param narratives by part id; a file that is missing is not in it
 * @param attachments paths of the files in {@code files/}, relative to the content folder
 * @param place of {@code report.yaml}
 */
public record AnnualReport(
    int year,
    String folder,
    String title,
    Optional<PublicationDate> published,
    Edition edition,
    Map<String, ReportTable> tables,
    Map<String, Narrative> narratives,
    List<String> attachments,
    SourceLocation place) {
  public AnnualReport {
    tables = Map.copyOf(tables);
    narratives = Map.copyOf(narratives);
    attachments = List.copyOf(attachments);
  }

  public Optional<ReportTable> table(String id) {
    return Optional.ofNullable(tables.get(id));
  }

  public Optional<Narrative> narrative(String partId) {
    return Optional.ofNullable(narratives.get(partId));
  }
}
