package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sums up an import: how much of each table was found, and which chapters were not. */
record ImportSummary(Edition edition, TableImport tables, Set<NarrativePart> words) {
  private static final int MOST_NAMES = 8;

  List<Wording> all(int year) {
    List<Wording> notes = new ArrayList<>();
    notes.add(Wording.of("import.edition", year, edition.name()));
    if (!edition.appliesTo(year)) {
      notes.add(Wording.of("import.other-edition", year, edition.name()));
    }
    for (Chapter chapter : edition.chapters()) {
      chapter.table().flatMap(edition::table).ifPresent(table -> notes.addAll(of(chapter, table)));
    }
    edition.narratives().stream()
        .filter(part -> part.required() && !words.contains(part))
        .forEach(part -> notes.add(Wording.of("import.no-words", part.name(), part.file())));
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
      notes.add(Wording.of("import.missing", missing.size(), some));
    }
    return notes;
  }

  private List<String> missing(Table table, Band band, Row row) {
    return band.columns().stream()
        .filter(
            column -> !tables.taken().containsKey(new FigureId(table.id(), row.id(), column.id())))
        .map(column -> row.shortName() + " " + column.shortName())
        .toList();
  }
}
