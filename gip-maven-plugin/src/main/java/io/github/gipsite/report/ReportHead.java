package io.github.gipsite.report;

import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.edition.Edition;
import java.util.List;
import java.util.Optional;

/**
 * A report without its figures and words: enough to list it, to link to it and to say which files
 * are made of it.
 *
 * @param folder its folder in the content and on the site, such as {@code 2024}
 * @param published empty where the date is missing or unreadable, which is an error
 * @param indexNumber the number under which the office files the report (索引号)
 * @param extent whether all of the report is known, or it is still being filled in
 * @param tables ids of the tables that are there, in the order of the form
 * @param indicators whether there is an indicator that has a figure
 * @param explanations the explanations of findings
 * @param corrections in the order of the file
 * @param oldAddresses paths on the site, with {@code /}, under which the report was published
 *     before
 * @param attachments paths of the files in {@code files/}, relative to the content folder
 * @param fingerprints of the files it was read from
 */
public record ReportHead(
    int year,
    String folder,
    String title,
    Optional<PublicationDate> published,
    Optional<String> indexNumber,
    Edition edition,
    Extent extent,
    List<String> tables,
    boolean indicators,
    List<Explanation> explanations,
    List<Correction> corrections,
    List<String> oldAddresses,
    List<String> attachments,
    Places places,
    ReportFingerprints fingerprints) {
  /** The extent to which a report is known. */
  public enum Extent {
    COMPLETE,
    /** A report of which only some figures and words are known; missing parts are no fault. */
    PARTIAL,
    /** A report that is still being filled in: the preview shows it, the site does not have it. */
    DRAFT
  }

  /**
   * The places of the head's values in the files of a report.
   *
   * @param report the beginning of {@code report.yaml}
   * @param title of the title, or of the report where the title is not written down
   * @param published of the date of publication, likewise
   */
  public record Places(SourceLocation report, SourceLocation title, SourceLocation published) {}

  /** The folder in which its {@code report.yaml} lies. */
  public String reportFolder() {
    String file = places.report().file();
    return file.substring(0, file.lastIndexOf('/'));
  }

  public ReportHead {
    tables = List.copyOf(tables);
    explanations = List.copyOf(explanations);
    corrections = List.copyOf(corrections);
    oldAddresses = List.copyOf(oldAddresses);
    attachments = List.copyOf(attachments);
  }
}
