package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Editions;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.importer.document.DocumentBlock;
import io.github.gipsite.importer.document.DocumentBlock.Other;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.DocumentLimitException;
import io.github.gipsite.importer.document.DocumentReader;
import io.github.gipsite.importer.document.KnownTitles;
import io.github.gipsite.importer.document.ReportDocument;
import io.github.gipsite.importer.document.UnreadableDocumentException;
import io.github.gipsite.report.PublicationDate;
import io.github.gipsite.scaffold.NewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the content of a year from a published report: read → choose the edition → place.
 *
 * <pre>{@code
 * ImportResult result = new Import(editions, Optional.empty(), "../schema").read(file);
 * result.files(); // of the folder of the year
 * result.leftovers(); // what found no place
 * }</pre>
 *
 * <p>A new kind of file is a reader in {@code importer.document}.
 */
public final class Import {
  private final Editions editions;
  private final Optional<PublicationDate> published;
  private final String schemas;
  private final KnownTitles known;

  /**
   * Creates an import with its settings.
   *
   * @param published takes the place of what the document says
   * @param schemas the way from the folder of the year to the folder of schemas
   */
  public Import(Editions editions, Optional<PublicationDate> published, String schemas) {
    this.editions = editions;
    this.published = published;
    this.schemas = schemas;
    List<Edition> others = editions.all().stream().filter(form -> !form.isChinese()).toList();
    this.known =
        new KnownTitles(
            others.stream().map(Edition::title).toList(),
            others.stream()
                .flatMap(form -> form.chapters().stream())
                .map(Chapter::heading)
                .toList());
  }

  /** Reads a file. Time and memory are bounded, whatever the file holds. */
  public ImportResult read(Path file) throws IOException, UnreadableDocumentException {
    try {
      return place(DocumentReader.read(file, known));
    } catch (DocumentLimitException e) {
      throw new UnreadableDocumentException(e.why());
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new UnreadableDocumentException("import.too-complex", file.toAbsolutePath());
    }
  }

  private ImportResult place(ReportDocument document) throws UnreadableDocumentException {
    Edition edition = edition(document);
    ChapterSections whole = ChapterSections.of(document, edition);
    Signature signature = Signature.below(whole.lastWords());
    ChapterSections sections = whole.without(signature.lines());
    FrontMatter front = FrontMatter.of(document, sections.front(edition), known);
    Optional<Edition> ofYear = editions.forYear(front.year());
    if (ofYear.filter(it -> it.tables().isEmpty()).isPresent()
        && TableImport.labels(document, edition) == 0) {
      return new FreeFormImport(ofYear.get(), published, schemas).place(document);
    }
    Edition chosen = editionOfYear(document, edition, front.year());
    TableImport tables = TableImport.of(document, chosen);
    if (tables.taken().isEmpty() && firstChapter(chosen, sections).isEmpty()) {
      throw new UnreadableDocumentException("import.no-report");
    }
    List<Leftover> leftovers = new ArrayList<>(front.leftovers());
    Map<NarrativePart, List<Paragraph>> words = words(chosen, front, sections, leftovers);
    Stream.concat(sections.outside().stream(), signature.lines().stream())
        .map(FrontMatter::leftover)
        .forEach(leftovers::add);
    ChapterTables inWords = ChapterTables.of(document, sections, tables.used());
    leftovers.addAll(tables.leftovers(inWords));
    leftovers.addAll(others(document));
    List<NewFile> files = new ArrayList<>();
    files.add(
        new ImportedReportYaml(
                chosen, front, published.or(front::published), signature.date(), schemas)
            .with(tables.taken()));
    Map<NarrativePart, List<DocumentBlock>> blocks = inWords.among(words);
    blocks.forEach(
        (part, text) -> files.add(new NewFile(part.file(), MarkdownWriter.markdown(text))));
    UnplacedRows rows = new UnplacedRows(forms().filter(form -> !form.equals(chosen)).toList());
    List<Wording> notes =
        new ImportSummary(chosen, tables, blocks.keySet(), sections, rows).all(front.year());
    notes.addAll(inWords.wordings());
    notes.addAll(new OmissionSummary(document).wordings());
    notes.addAll(dateNotes(front, signature, published));
    return new ImportResult(front.year(), front.title(), files, trace(tables), notes, leftovers);
  }

  /** The words of each part of the form; those in chapters without a part are left over. */
  private static Map<NarrativePart, List<Paragraph>> words(
      Edition edition, FrontMatter front, ChapterSections sections, List<Leftover> leftovers) {
    Map<NarrativePart, List<Paragraph>> words = new LinkedHashMap<>();
    if (edition.chapters().stream().noneMatch(Chapter::isPreface)) {
      front.preface().stream().map(FrontMatter::leftover).forEach(leftovers::add);
    }
    for (Chapter chapter : edition.chapters()) {
      ChapterSplitter of =
          ChapterSplitter.of(
              chapter, chapter.isPreface() ? front.preface() : sections.paragraphsOf(chapter));
      words.putAll(of.files());
      leftovers.addAll(of.leftovers());
    }
    return words;
  }

  /** The words of the first chapter with a heading. */
  private static List<Paragraph> firstChapter(Edition edition, ChapterSections sections) {
    return edition.chapters().stream()
        .filter(chapter -> !chapter.isPreface())
        .findFirst()
        .map(sections::paragraphsOf)
        .orElse(List.of());
  }

  /** Says where the date of publication has to be looked at, or is missing. */
  static List<Wording> dateNotes(
      FrontMatter front, Signature signature, Optional<PublicationDate> given) {
    List<Wording> notes = new ArrayList<>();
    if (given.isEmpty()) {
      front.note().ifPresent(notes::add);
    }
    if (given.or(front::published).isEmpty()) {
      notes.add(signature.proposal());
    }
    return notes;
  }

  /** The edition most of whose labels occur in the document. */
  private Edition edition(ReportDocument document) {
    return forms()
        .max(
            Comparator.<Edition>comparingLong(form -> TableImport.labels(document, form))
                .thenComparing(Edition::firstYear))
        .orElseThrow();
  }

  /** The edition of the report's year, where the labels do not decide. */
  private Edition editionOfYear(ReportDocument document, Edition found, int year) {
    long most = TableImport.labels(document, found);
    return forms()
        .filter(form -> form.appliesTo(year))
        .filter(form -> TableImport.labels(document, form) == most)
        .findFirst()
        .orElse(found);
  }

  private Stream<Edition> forms() {
    return editions.withTables().all().stream();
  }

  /** What is neither a paragraph nor a table. */
  static List<Leftover> others(ReportDocument document) {
    return document.blocks().stream()
        .filter(Other.class::isInstance)
        .map(Other.class::cast)
        .map(other -> new Leftover(Wording.of("import.place.after", other.after()), other.text()))
        .toList();
  }

  private static List<Wording> trace(TableImport tables) {
    return tables.taken().values().stream()
        .map(
            taken ->
                Wording.of(
                    "import.trace",
                    taken.id(),
                    taken.cell().isBlank() ? "~" : taken.cell().text(),
                    taken.cell().table(),
                    taken.cell().row(),
                    taken.cell().column(),
                    taken.labels()))
        .toList();
  }
}
