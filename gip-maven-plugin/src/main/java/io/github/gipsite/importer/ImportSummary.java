package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.ChapterHeading.Rank;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sums up an import: how much of each table was found, and which chapters were not. */
record ImportSummary(
    Edition edition,
    TableImport tables,
    Set<NarrativePart> words,
    ChapterSections sections,
    UnplacedRows rows) {
  private static final int MOST_NAMES = 8;
  private static final int FEWEST_ROWS = 2;

  /** A label and figures, without a mark between them. */
  private static final Pattern ROW =
      Pattern.compile("[^。；]{2,60}?\\p{IsHan}[）)]?\\s*[0-9０-９][0-9０-９.\\s]*");

  List<Wording> all(int year) {
    List<Wording> notes = new ArrayList<>();
    notes.add(Wording.of("import.edition", year, edition.name()));
    if (!edition.appliesTo(year)) {
      notes.add(Wording.of("import.other-edition", year, edition.name()));
    }
    for (Chapter chapter : edition.chapters()) {
      chapter.table().flatMap(edition::table).ifPresent(table -> notes.addAll(of(chapter, table)));
    }
    edition.chapters().stream()
        .filter(this::hasLostTable)
        .map(ImportSummary::lostTable)
        .forEach(notes::add);
    notes.addAll(rows.wordings(tables.unplacedFigures()));
    tables.misprints().stream().map(ImportSummary::misprinted).forEach(notes::add);
    sections.headings().stream()
        .filter(heading -> heading.rank() == Rank.KEYWORD || !heading.hasOwnNumber())
        .map(ImportSummary::takenFor)
        .forEach(notes::add);
    edition.chapters().forEach(chapter -> notes.addAll(words(chapter)));
    return notes;
  }

  /** Whether no figure of its table was found, but lines that look like rows. */
  private boolean hasLostTable(Chapter chapter) {
    boolean isEmpty =
        chapter.table().isPresent()
            && tables.taken().keySet().stream()
                .noneMatch(id -> chapter.table().equals(Optional.of(id.table())));
    return isEmpty
        && sections.paragraphsOf(chapter).stream()
                .filter(it -> ROW.matcher(it.text()).matches())
                .count()
            >= FEWEST_ROWS;
  }

  private static Wording lostTable(Chapter chapter) {
    return Wording.of("import.lost-table", chapter.heading());
  }

  private static Wording misprinted(Misprint misprint) {
    GridCell cell = misprint.cell();
    return Wording.of("import.misprint", cell.table(), cell.row(), cell.text(), misprint.label());
  }

  private static Wording takenFor(ChapterHeading heading) {
    return heading.heading().isEmpty()
        ? Wording.of(
            "import.heading-in-words", heading.paragraph().number(), heading.chapter().heading())
        : Wording.of("import.heading", heading.heading(), heading.chapter().heading());
  }

  /** The parts of a chapter for which there are no words, if another does not stand for them. */
  private List<Wording> words(Chapter chapter) {
    List<Wording> notes = new ArrayList<>();
    Optional<NarrativePart> there =
        chapter.narratives().stream().filter(words::contains).findFirst();
    for (NarrativePart part : chapter.narratives()) {
      if (part.required() && !words.contains(part)) {
        notes.add(
            there
                .map(
                    of ->
                        Wording.of(
                            "import.one-file", of.name(), part.name(), of.file(), part.file()))
                .orElse(Wording.of("import.no-words", part.name(), part.file())));
      }
    }
    return notes;
  }

  private List<Wording> of(Chapter chapter, Table table) {
    List<String> missing = new ArrayList<>();
    int cells = 0;
    for (Band band : table.bands()) {
      for (Row row : band.rows()) {
        cells += band.columns().size();
        missing.addAll(missing(table, band, row));
      }
    }
    List<Wording> notes = new ArrayList<>();
    notes.add(Wording.of("import.table", chapter.heading(), cells, cells - missing.size()));
    if (!missing.isEmpty()) {
      List<String> some = missing.subList(0, Math.min(missing.size(), MOST_NAMES));
      int more = missing.size() - some.size();
      notes.add(
          more == 0
              ? Wording.of("import.missing", missing.size(), some)
              : Wording.of("import.missing-more", missing.size(), some, more));
    }
    List<String> strokes = strokes(table);
    if (!strokes.isEmpty()) {
      notes.add(Wording.of("import.strokes", strokes.size(), strokes));
    }
    return notes;
  }

  /** The cells with a stroke, each by its labels. */
  private List<String> strokes(Table table) {
    return tables.taken().values().stream()
        .filter(figure -> figure.id().table().equals(table.id()) && figure.cell().isStroke())
        .map(figure -> String.join(" ", figure.labels()) + " “" + figure.cell().text() + "”")
        .toList();
  }

  private List<String> missing(Table table, Band band, Row row) {
    return band.columns().stream()
        .filter(
            column -> !tables.taken().containsKey(new FigureId(table.id(), row.id(), column.id())))
        .map(column -> row.shortName() + " " + column.shortName())
        .toList();
  }
}
