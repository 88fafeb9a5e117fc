package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.MainFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The report of one agency for one year.
 *
 * @param folder its folder in the content and on the site, such as {@code 2024}
 * @param published empty where the date is missing or unreadable, which is an error
 * @param indexNumber the number under which the office files the report (索引号)
 * @param extent whether all of the report is known
 * @param tables in the order of the form; a table that is missing is not in it
 * @param narratives in the order of the form; a file that is missing is not in it
 * @param indicators of a report of free form
 * @param oldAddresses paths on the site, with {@code /}, under which the report was published
 *     before
 * @param explanations what the office says about findings
 * @param corrections in the order of the file
 * @param attachments paths of the files in {@code files/}, relative to the content folder
 * @param fingerprints of what it was read from
 */
public record AnnualReport(
    int year,
    String folder,
    String title,
    Optional<PublicationDate> published,
    Optional<String> indexNumber,
    Edition edition,
    Extent extent,
    List<ReportTable> tables,
    List<Narrative> narratives,
    List<Indicator> indicators,
    List<Explanation> explanations,
    List<Correction> corrections,
    List<String> oldAddresses,
    List<String> attachments,
    Places places,
    Fingerprints fingerprints) {
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
    indicators = List.copyOf(indicators);
    explanations = List.copyOf(explanations);
    corrections = List.copyOf(corrections);
    oldAddresses = List.copyOf(oldAddresses);
    attachments = List.copyOf(attachments);
  }

  /** How much of a report is known. */
  public enum Extent {
    COMPLETE,
    /** Only some figures and words have survived; what is absent is no fault. */
    PARTIAL
  }

  /** The exact value of a main figure; empty where it is blank or not known. */
  public Optional<BigDecimal> value(MainFigure main) {
    return edition.free()
        ? indicator(main.figure()).flatMap(Indicator::figure).flatMap(Figure::value)
        : NamedFigure.in(this, main.figure()).flatMap(NamedFigure::value);
  }

  /** The indicator of that name, whatever number stands before it. */
  public Optional<Indicator> indicator(String name) {
    return Indicator.named(name, indicators);
  }

  /** Whether there is nothing in it to publish. */
  public boolean isEmpty() {
    return tables.isEmpty()
        && narratives.isEmpty()
        && indicators.isEmpty()
        && attachments.isEmpty();
  }

  public Optional<ReportTable> table(String id) {
    for (ReportTable table : tables) {
      if (table.table().id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  public Optional<Narrative> narrative(String partId) {
    return narratives.stream()
        .filter(narrative -> narrative.part().id().equals(partId))
        .findFirst();
  }
}
