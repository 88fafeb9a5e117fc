package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Chapter;
import io.github.gipsite.edition.NarrativePart;
import io.github.gipsite.importer.document.DocumentBlock;
import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.DocumentBlock.Paragraph;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.ReportDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of a report that are none of the form: they belong to the words of a chapter. */
record ChapterTables(List<PlacedTable> kept, List<PlacedTable> left) {
  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 200;
  private static final int MOST_COLUMNS = 30;
  private static final int MOST_TABLES = 30;
  private static final int MOST_NAMED = 8;
  private static final int LONGEST = 60;
  private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}.,，．%]{1,30}");

  /**
   * A table in its place.
   *
   * @param after the number of the paragraph before it
   */
  record PlacedTable(Grid grid, int after, Chapter chapter) {
    int number() {
      return grid.lines().stream()
          .flatMap(List::stream)
          .mapToInt(GridCell::table)
          .findFirst()
          .orElse(0);
    }

    private boolean hasFigure() {
      return grid.lines().stream()
          .flatMap(List::stream)
          .anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
    }
  }

  /**
   * Finds them. Tables before the first chapter tell about the document, and are no part of it.
   *
   * @param ofForm the numbers of the tables from which figures are taken
   */
  static ChapterTables of(ReportDocument document, ChapterSections sections, Set<Integer> ofForm) {
    List<PlacedTable> kept = new ArrayList<>();
    List<PlacedTable> left = new ArrayList<>();
    for (PlacedTable table : placed(document, sections)) {
      if (!ofForm.contains(table.number()) && hasWords(table.grid())) {
        boolean isKept = kept.size() < MOST_TABLES && isPartOfWords(table, sections.lastChapter());
        (isKept ? kept : left).add(table);
      }
    }
    return new ChapterTables(kept, left);
  }

  /** The tables that stand in chapters. */
  private static List<PlacedTable> placed(ReportDocument document, ChapterSections sections) {
    Map<Integer, Optional<Chapter>> beginning = new HashMap<>();
    sections
        .headings()
        .forEach(it -> beginning.put(it.paragraph().number(), Optional.of(it.chapter())));
    sections.outside().forEach(it -> beginning.put(it.number(), Optional.empty()));
    List<PlacedTable> placed = new ArrayList<>();
    Optional<Chapter> chapter = Optional.empty();
    int after = 0;
    for (DocumentBlock block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        after = paragraph.number();
        chapter = beginning.getOrDefault(after, chapter);
      } else if (block instanceof Grid grid && chapter.isPresent()) {
        placed.add(new PlacedTable(grid, after, chapter.get()));
      }
    }
    return placed;
  }

  private static boolean hasWords(Grid grid) {
    return grid.lines().stream().flatMap(List::stream).anyMatch(cell -> !cell.text().isBlank());
  }

  /** Whether it reads as one; below the last words a page may have a table without figures. */
  private static boolean isPartOfWords(PlacedTable table, Optional<Chapter> last) {
    List<List<GridCell>> lines = table.grid().lines();
    return !table.chapter().narratives().isEmpty()
        && (!last.equals(Optional.of(table.chapter())) || table.hasFigure())
        && lines.size() >= FEWEST_LINES
        && lines.size() <= MOST_LINES
        && lines.stream().anyMatch(line -> line.stream().distinct().count() > 1)
        && lines.stream().noneMatch(line -> line.isEmpty() || line.size() > MOST_COLUMNS);
  }

  /** Whether a row of a table stands in the words of a chapter. */
  boolean holds(List<GridCell> row) {
    return kept.stream().anyMatch(table -> table.number() == row.get(0).table());
  }

  /** The words of the report with the tables among them. */
  Map<NarrativePart, List<DocumentBlock>> among(Map<NarrativePart, List<Paragraph>> words) {
    Map<NarrativePart, List<PlacedTable>> tables = new LinkedHashMap<>();
    for (PlacedTable table : kept) {
      tables.computeIfAbsent(part(table, words), part -> new ArrayList<>()).add(table);
    }
    Map<NarrativePart, List<DocumentBlock>> all = new LinkedHashMap<>();
    words.forEach((part, of) -> all.put(part, merged(of, tables.getOrDefault(part, List.of()))));
    tables.forEach((part, of) -> all.computeIfAbsent(part, it -> merged(List.of(), of)));
    return all;
  }

  /** The part in which the paragraph before a table stands, else the first of its chapter. */
  private static NarrativePart part(PlacedTable table, Map<NarrativePart, List<Paragraph>> words) {
    NarrativePart found = table.chapter().narratives().get(0);
    for (NarrativePart part : table.chapter().narratives()) {
      boolean isBefore =
          words.getOrDefault(part, List.of()).stream().anyMatch(it -> it.number() <= table.after());
      found = isBefore ? part : found;
    }
    return found;
  }

  private static List<DocumentBlock> merged(List<Paragraph> words, List<PlacedTable> tables) {
    Deque<PlacedTable> rest = new ArrayDeque<>(tables);
    List<DocumentBlock> merged = new ArrayList<>();
    for (Paragraph paragraph : words) {
      while (!rest.isEmpty() && rest.element().after() < paragraph.number()) {
        merged.add(rest.remove().grid());
      }
      merged.add(paragraph);
    }
    rest.forEach(table -> merged.add(table.grid()));
    return merged;
  }

  /** Says where each table went. */
  List<Wording> wordings() {
    List<Wording> wordings = new ArrayList<>();
    kept.forEach(
        table ->
            wordings.add(
                Wording.of("import.table-kept", table.number(), table.chapter().heading())));
    left.stream()
        .limit(MOST_NAMED)
        .map(table -> Wording.of("import.table-left", table.number(), opening(table)))
        .forEach(wordings::add);
    if (left.size() > MOST_NAMED) {
      wordings.add(Wording.of("import.tables-more", left.size() - MOST_NAMED));
    }
    return wordings;
  }

  private static String opening(PlacedTable table) {
    String text = Grid.text(table.grid().lines().get(0));
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
