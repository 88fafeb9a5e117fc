package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.intake.Block.Paragraph;
import io.github.gipsite.report.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the first chapter.
 *
 * @param preface what of it is neither title nor a line about the page
 */
record Front(
    String title,
    int year,
    Optional<PublicationDate> published,
    List<Paragraph> preface,
    List<Leftover> leftovers) {
  Front {
    preface = List.copyOf(preface);
    leftovers = List.copyOf(leftovers);
  }

  static Front of(ReportDocument document, List<Paragraph> found) throws UnreadableDocument {
    List<Paragraph> paragraphs = PageLine.joined(found);
    ReportTitle title = ReportTitle.of(document, paragraphs);
    List<Paragraph> preface = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i < title.from() || (!title.holds(i) && PageLine.is(paragraph))) {
        leftovers.add(leftover(paragraph));
      } else if (!title.holds(i)) {
        preface.add(paragraph);
      }
    }
    return new Front(
        title.text(), title.year(), published(document, paragraphs), preface, leftovers);
  }

  static Leftover leftover(Paragraph paragraph) {
    return new Leftover(Wording.of("import.place.paragraph", paragraph.number()), paragraph.text());
  }

  private static Optional<PublicationDate> published(
      ReportDocument document, List<Paragraph> paragraphs) {
    return document
        .published()
        .flatMap(PublishedOn::read)
        .or(
            () ->
                paragraphs.stream()
                    .flatMap(paragraph -> PublishedOn.labelled(paragraph.text()).stream())
                    .findFirst());
  }
}
