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
 * @param extent whether all of the report is known
 * @param tables in the order of the form; a table that is missing is not in it
 * @param narratives in the order of the form; a file that is missing is not in it
 * @param explanations what the office says about findings
 * @param attachments paths of the files in {@code files/}, relative to the content folder
 */
public record AnnualReport(
    int year,
    String folder,
    String title,
    Optional<PublicationDate> published,
    Edition edition,
    Extent extent,
    List<ReportTable> tables,
    List<Narrative> narratives,
    List<Explanation> explanations,
    List<String> attachments,
    Places places) {
  /**
   * Where the report says what.
   *
   * @param report the beginning of {@code report.yaml}
   * @param title of the title, or of the report where the title is not written down
   * @param published of the date of publication, likewise
   */
  public record Places(SourceLocation report, SourceLocation title, SourceLocation published) {}

  public AnnualReport {
    tables = List.copyOf(tables);
    narratives = List.copyOf(narratives);
    explanations = List.copyOf(explanations);
    attachments = List.copyOf(attachments);
  }

  /** How much of a report is known. */
  public enum Extent {
    COMPLETE,
    /** Only some figures and words have survived; what is absent is no fault. */
    PARTIAL
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
