package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.document.DocumentBlock.Grid;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.ReportDocument;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures of a document, with the table rows that match no row of the form.
 *
 * @param taken in the order of the form
 * @param misprints labels that are not quite those of the form
 * @param unplaced rows with something that has no place in the form
 */
record TableImport(
    Map<FigureId, MatchedFigure> taken, List<Misprint> misprints, List<List<GridCell>> unplaced) {
  private static final int FEWEST_LABELS = 2;
  private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}.,，．%\\s]+");

  /** The most characters of a figure; a longer cell is text, and is reported as a leftover. */
  private static final int LONGEST_FIGURE = 200;

  static TableImport of(ReportDocument document, Edition edition) {
    Map<Table, TableLabels> labels = new LinkedHashMap<>();
    edition.tables().forEach(table -> labels.put(table, new TableLabels(table)));
    Map<FigureId, MatchedFigure> all = new LinkedHashMap<>();
    List<Misprint> misprints = new ArrayList<>();
    Set<GridCell> placed = new HashSet<>();
    IdentityHashMap<Table, List<List<GridCell>>> lines = lines(document, labels);
    for (Map.Entry<Table, TableLabels> entry : labels.entrySet()) {
      Table table = entry.getKey();
      TableLines of = new TableLines(lines.getOrDefault(table, List.of()));
      MatchedTable matched = TableMatcher.of(table, entry.getValue(), of);
      misprints.addAll(matched.misprints());
      for (MatchedFigure taken : matched.figures()) {
        if (taken.cell().text().length() <= LONGEST_FIGURE) {
          MatchedFigure first = all.computeIfAbsent(taken.id(), id -> taken);
          if (first.cell().text().equals(taken.cell().text())) {
            placed.add(taken.cell());
          }
        }
      }
    }
    misprints.forEach(misprint -> placed.add(misprint.cell()));
    return new TableImport(
        all, misprints.stream().distinct().toList(), unplaced(document, labels.values(), placed));
  }

  /** The lines of the grids that may hold a table of the form. */
  private static IdentityHashMap<Table, List<List<GridCell>>> lines(
      ReportDocument document, Map<Table, TableLabels> labels) {
    IdentityHashMap<Table, List<List<GridCell>>> lines = new IdentityHashMap<>();
    document
        .grids()
        .forEach(
            grid -> {
              Set<String> plain = plain(grid);
              long most =
                  labels.values().stream().mapToLong(l -> l.countOccurring(plain)).max().orElse(0);
              labels.forEach(
                  (table, of) -> {
                    if (mayBe(of, plain, most)) {
                      lines.computeIfAbsent(table, t -> new ArrayList<>()).addAll(grid.lines());
                    }
                  });
            });
    return lines;
  }

  /** The number of labels of an edition that occur in the tables of a document. */
  static long labels(ReportDocument document, Edition edition) {
    Set<String> occurring =
        document.grids().flatMap(grid -> plain(grid).stream()).collect(Collectors.toSet());
    return edition.tables().stream()
        .mapToLong(table -> new TableLabels(table).countOccurring(occurring))
        .sum();
  }

  private static boolean mayBe(TableLabels labels, Set<String> plain, long most) {
    long own = labels.countOccurring(plain);
    return (own > 0 && own == most) || (own >= FEWEST_LABELS && own * 2 >= labels.size());
  }

  private static Set<String> plain(Grid grid) {
    return grid.lines().stream()
        .flatMap(List::stream)
        .map(cell -> cell.label().normalized())
        .collect(Collectors.toSet());
  }

  private static List<List<GridCell>> unplaced(
      ReportDocument document, Collection<TableLabels> labels, Set<GridCell> placed) {
    return document
        .grids()
        .flatMap(grid -> grid.lines().stream())
        .filter(
            line ->
                line.stream()
                    .filter(cell -> !cell.isBlank() && !placed.contains(cell))
                    .anyMatch(cell -> labels.stream().noneMatch(known -> known.isLabel(cell))))
        .toList();
  }

  /** The rows without a place, but for those of tables in the words of a chapter. */
  List<Leftover> leftovers(ChapterTables inWords) {
    return unplaced.stream().filter(row -> !inWords.holds(row)).map(TableImport::row).toList();
  }

  /** The numbers of the tables from which figures are taken. */
  Set<Integer> used() {
    return taken.values().stream().map(figure -> figure.cell().table()).collect(Collectors.toSet());
  }

  /** Of the rows without a place those that hold a figure, in tables from which some were taken. */
  List<List<GridCell>> unplacedFigures() {
    Set<Integer> used = used();
    return unplaced.stream()
        .filter(line -> used.contains(line.get(0).table()))
        .filter(line -> line.stream().anyMatch(cell -> DIGITS.matcher(cell.text()).matches()))
        .toList();
  }

  static Leftover row(List<GridCell> line) {
    GridCell last = line.get(line.size() - 1);
    String text = Grid.text(line);
    return new Leftover(Wording.of("import.place.row", last.table(), last.row()), text);
  }
}
