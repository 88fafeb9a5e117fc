package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.PublicationDateParser;
import io.github.gipsite.importer.document.ReportDocument;
import io.github.gipsite.importer.document.ReportTitle;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.report.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a document before the first chapter.
 *
 * @param preface the paragraphs that are neither title nor a line about the page
 */
record FrontMatter(
    String title,
    int year,
    Optional<PublicationDate> published,
    List<Paragraph> preface,
    List<Leftover> leftovers) {
  FrontMatter {
    preface = List.copyOf(preface);
    leftovers = List.copyOf(leftovers);
  }

  static FrontMatter of(ReportDocument document, List<Paragraph> found)
      throws UnreadableDocumentException {
    List<Paragraph> paragraphs = PageLineDetector.joined(found);
    ReportTitle title = ReportTitle.of(document, paragraphs);
    List<Paragraph> preface = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i < title.from() || (!title.contains(i) && PageLineDetector.isPageLine(paragraph))) {
        leftovers.add(leftover(paragraph));
      } else if (!title.contains(i)) {
        preface.add(paragraph);
      }
    }
    return new FrontMatter(
        title.text(), title.year(), published(document, paragraphs), preface, leftovers);
  }

  static Leftover leftover(Paragraph paragraph) {
    return new Leftover(Wording.of("import.place.paragraph", paragraph.number()), paragraph.text());
  }

  private static Optional<PublicationDate> published(
      ReportDocument document, List<Paragraph> paragraphs) {
    return document
        .published()
        .flatMap(PublicationDateParser::read)
        .or(
            () ->
                paragraphs.stream()
                    .flatMap(paragraph -> PublicationDateParser.labelled(paragraph.text()).stream())
                    .findFirst());
  }
}
