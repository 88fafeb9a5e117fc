package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.importer.document.KnownTitles;
import io.github.gipsite.importer.document.ReportDocument;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.scaffold.NewFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the content of a year whose edition has no tables: each chapter as it stands.
 *
 * @param published takes the place of what the document says
 * @param schemas the way from the folder of the year to the folder of schemas
 */
record FreeFormImport(Edition edition, Optional<PublicationDate> published, String schemas) {
  /** Free reports have Chinese titles. */
  private static final KnownTitles NONE = new KnownTitles(List.of(), List.of());

  private static final String PREFACE = "00-前言.md";

  ImportResult place(ReportDocument document) throws UnreadableDocumentException {
    FreeFormChapters whole = FreeFormChapters.of(document.paragraphs().toList());
    Signature signature = Signature.below(whole.lastWords());
    FreeFormChapters chapters = whole.without(signature.lines());
    FrontMatter front = FrontMatter.of(document, chapters.preface(), NONE);
    Optional<PublicationDate> date = published.or(front::published);
    List<NewFile> files = new ArrayList<>();
    files.add(
        new ImportedReportYaml(edition, front, date, signature.date(), schemas).with(Map.of()));
    if (!front.preface().isEmpty()) {
      files.add(new NewFile(PREFACE, MarkdownWriter.markdown(front.preface())));
    }
    for (int i = 0; i < chapters.chapters().size(); i++) {
      files.add(chapters.chapters().get(i).file(i + 1));
    }
    List<Leftover> leftovers = new ArrayList<>(front.leftovers());
    signature.lines().stream().map(FrontMatter::leftover).forEach(leftovers::add);
    document
        .grids()
        .flatMap(grid -> grid.lines().stream())
        .map(TableImport::row)
        .forEach(leftovers::add);
    leftovers.addAll(Import.others(document));
    List<Wording> notes = new ArrayList<>();
    notes.add(Wording.of("import.free-form", front.year(), edition.name()));
    notes.addAll(new OmissionSummary(document).wordings());
    notes.addAll(Import.dateNotes(front, signature, published));
    return new ImportResult(front.year(), front.title(), files, List.of(), notes, leftovers);
  }
}
