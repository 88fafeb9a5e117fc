package io.github.gipsite.report;

import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.FigureName;
import io.github.gipsite.edition.MainFigure;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.report.ReportHead.Extent;
import io.github.gipsite.report.ReportHead.Places;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The report of one agency for one year: a head that is known, and a body that may be read when
 * somebody asks for it.
 *
 * <pre>{@code
 * String title = report.title(); // of the head
 * Optional<BigDecimal> received =
 *     NamedFigure.in(report, "requests.received").flatMap(NamedFigure::value); // reads the body
 * }</pre>
 *
 * <p>Whoever asks every report for its body makes every rebuild slow: nobody asks for that of a
 * report that has not changed.
 */
public final class AnnualReport {
  private final ReportHead head;
  private final Supplier<ReportBody> body;

  /**
   * Creates a report whose figures and words are read when they are needed.
   *
   * @param body gives the body that belongs to the head, an equal one each time, or throws
   */
  public AnnualReport(ReportHead head, Supplier<ReportBody> body) {
    this.head = head;
    this.body = body;
  }

  /** Creates a report that has been read. */
  public AnnualReport(ReportHead head, ReportBody body) {
    this(head, () -> body);
  }

  public ReportHead head() {
    return head;
  }

  public ReportBody body() {
    return body.get();
  }

  public int year() {
    return head.year();
  }

  /** Returns {@link ReportHead#folder}. */
  public String folder() {
    return head.folder();
  }

  public String title() {
    return head.title();
  }

  /** Returns {@link ReportHead#published}. */
  public Optional<PublicationDate> published() {
    return head.published();
  }

  /** Returns {@link ReportHead#indexNumber}. */
  public Optional<String> indexNumber() {
    return head.indexNumber();
  }

  public Edition edition() {
    return head.edition();
  }

  public Extent extent() {
    return head.extent();
  }

  public List<Explanation> explanations() {
    return head.explanations();
  }

  public List<Correction> corrections() {
    return head.corrections();
  }

  /** Returns {@link ReportHead#oldAddresses}. */
  public List<String> oldAddresses() {
    return head.oldAddresses();
  }

  /** Returns {@link ReportHead#attachments}. */
  public List<String> attachments() {
    return head.attachments();
  }

  public Places places() {
    return head.places();
  }

  public ReportFingerprints fingerprints() {
    return head.fingerprints();
  }

  /** Returns {@link ReportBody#tables}. */
  public List<ReportTable> tables() {
    return body().tables();
  }

  /** Returns {@link ReportBody#narratives}. */
  public List<Narrative> narratives() {
    return body().narratives();
  }

  public List<Indicator> indicators() {
    return body().indicators();
  }

  /** The chapters of the report in their order, also those of which it has nothing. */
  public List<ReportChapter> chapters() {
    List<String> files = narratives().stream().map(words -> words.part().file()).toList();
    return edition().chaptersOf(files).stream()
        .map(chapter -> ReportChapter.of(chapter, this))
        .toList();
  }

  /** The label of the figure that a correction names. */
  public String label(Correction correction) {
    return NamedFigure.in(this, correction.figure())
        .map(NamedFigure::label)
        .orElse(correction.figure());
  }

  /**
   * The exact value of a main figure in its unit; empty where it is blank or not known, which is
   * not 0.
   */
  public Optional<BigDecimal> value(MainFigure main) {
    Optional<FigureName> cells = FigureName.resolve(edition(), main.figure());
    return cells.isPresent()
        ? NamedFigure.in(this, cells.get()).flatMap(NamedFigure::value)
        : indicator(main.figure()).flatMap(Indicator::figure).flatMap(Figure::value);
  }

  /** The indicator of that name, whatever number stands before it. */
  public Optional<Indicator> indicator(String name) {
    return Indicator.named(name, indicators());
  }

  /** Whether the report has nothing to publish. */
  public boolean isEmpty() {
    return attachments().isEmpty() && body().isEmpty();
  }

  public Optional<ReportTable> table(String id) {
    for (ReportTable table : tables()) {
      if (table.table().id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  public Optional<Narrative> narrative(String partId) {
    return narratives().stream()
        .filter(narrative -> narrative.part().id().equals(partId))
        .findFirst();
  }

  /** The narrative of a part, found by its file: two files may give parts of one id. */
  Optional<Narrative> narrative(NarrativePart part) {
    return narratives().stream()
        .filter(narrative -> narrative.part().file().equals(part.file()))
        .findFirst();
  }
}
