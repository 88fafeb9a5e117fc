package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.KnownTitles;
import io.github.gipsite.importer.document.PublicationDateParser;
import io.github.gipsite.importer.document.ReportDocument;
import io.github.gipsite.importer.document.ReportTitle;
import io.github.gipsite.importer.document.StatedDate;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.report.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a document before the first chapter.
 *
 * @param stated the date that it states, as the best there is to its publication
 * @param preface the paragraphs that are neither title nor a line about the page
 */
record FrontMatter(
    String title,
    int year,
    Optional<StatedDate> stated,
    List<Paragraph> preface,
    List<Leftover> leftovers) {
  FrontMatter {
    preface = List.copyOf(preface);
    leftovers = List.copyOf(leftovers);
  }

  /** A table of what is known about the document stands first, if there is one. */
  private static final int MOST_TABLES = 1;

  private static final int MOST_LINES = 4;
  private static final int LONGEST_DATE = 40;

  static FrontMatter of(ReportDocument document, List<Paragraph> found, KnownTitles known)
      throws UnreadableDocumentException {
    List<Paragraph> paragraphs = PageLineDetector.joined(found);
    ReportTitle title = ReportTitle.of(document, paragraphs, known);
    List<Paragraph> preface = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean isLine =
          PageLineDetector.isPageLine(paragraph)
              || (i < ReportTitle.FIRST && isAgain(title, paragraph, known));
      if (i < title.from() || (!title.contains(i) && isLine)) {
        leftovers.add(leftover(paragraph));
      } else if (!title.contains(i)) {
        preface.add(paragraph);
      }
    }
    title.around(paragraphs).map(FrontMatter::leftover).ifPresent(leftovers::add);
    return new FrontMatter(
        title.text(), title.year(), stated(document, paragraphs), preface, leftovers);
  }

  /** Whether a line is the title once more. */
  private static boolean isAgain(ReportTitle title, Paragraph paragraph, KnownTitles known) {
    return ReportTitle.read(paragraph.text(), known).filter(title.text()::equals).isPresent()
        && !paragraph.text().contains("。");
  }

  static Leftover leftover(Paragraph paragraph) {
    return new Leftover(Wording.of("import.place.paragraph", paragraph.number()), paragraph.text());
  }

  /** The date of publication; empty where none is stated, or none that can be. */
  Optional<PublicationDate> published() {
    return stated.flatMap(StatedDate::date);
  }

  /** Says where a stated date has to be looked at. */
  Optional<Wording> note() {
    return stated
        .filter(date -> date.date().isEmpty() || !date.isPublication())
        .map(
            date ->
                date.date()
                    .map(day -> Wording.of("import.other-date", day.toString(), date.words()))
                    .orElse(Wording.of("import.bad-date", date.words())));
  }

  /**
   * What the document states of itself, else the line before the first chapter that says it best.
   */
  private static Optional<StatedDate> stated(ReportDocument document, List<Paragraph> paragraphs) {
    List<String> lines = new ArrayList<>();
    paragraphs.forEach(paragraph -> lines.add(paragraph.text()));
    document
        .grids()
        .limit(MOST_TABLES)
        .flatMap(grid -> grid.lines().stream())
        .map(Grid::joined)
        .forEach(lines::add);
    return document
        .published()
        .flatMap(FrontMatter::ofItself)
        .or(() -> PublicationDateParser.best(lines))
        .or(
            () ->
                paragraphs.stream().limit(MOST_LINES).flatMap(it -> bare(it).stream()).findFirst());
  }

  private static Optional<StatedDate> ofItself(String published) {
    return PublicationDateParser.best(List.of(published)).or(() -> plain(published));
  }

  /** A line of its own that begins with a date and says hardly more. */
  private static Optional<StatedDate> bare(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST_DATE && !text.contains("。") ? plain(text) : Optional.empty();
  }

  private static Optional<StatedDate> plain(String text) {
    return PublicationDateParser.read(text)
        .map(date -> new StatedDate(Optional.of(date), text, true));
  }
}
