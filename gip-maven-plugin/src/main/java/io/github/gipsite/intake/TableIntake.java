package io.github.gipsite.intake;

import io.github.gipsite.diagnostic.Wording;
import io.github.gipsite.edition.Edition;
import io.github.gipsite.edition.Table;
import io.github.gipsite.intake.Block.Grid;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a document, and the rows of its tables that have no place in the form.
 *
 * @param taken in the order of the form
 */
record TableIntake(Map<FigureId, Taken> taken, List<Leftover> leftovers) {
  private static final int FEWEST_LABELS = 2;

  static TableIntake of(ReportDocument document, Edition edition) {
    Map<FigureId, Taken> all = new LinkedHashMap<>();
    Set<GridCell> placed = new HashSet<>();
    for (Table table : edition.tables()) {
      List<List<GridCell>> lines =
          document
              .grids()
              .filter(grid -> mayBe(grid, table, edition))
              .flatMap(grid -> grid.lines().stream())
              .toList();
      for (Taken taken : TableMatch.of(table, new TableLines(lines))) {
        Taken first = all.computeIfAbsent(taken.id(), id -> taken);
        if (first.cell().text().equals(taken.cell().text())) {
          placed.add(taken.cell());
        }
      }
    }
    return new TableIntake(all, leftovers(document, edition, placed));
  }

  /** How many labels of an edition occur in the tables of a document. */
  static long labels(ReportDocument document, Edition edition) {
    Set<String> occurring =
        document.grids().flatMap(grid -> plain(grid).stream()).collect(Collectors.toSet());
    return edition.tables().stream()
        .mapToLong(table -> new TableLabels(table).occurring(occurring))
        .sum();
  }

  private static boolean mayBe(Grid grid, Table table, Edition edition) {
    Set<String> plain = plain(grid);
    TableLabels labels = new TableLabels(table);
    long own = labels.occurring(plain);
    long most =
        edition.tables().stream()
            .mapToLong(other -> new TableLabels(other).occurring(plain))
            .max()
            .orElse(0);
    return (own > 0 && own == most) || (own >= FEWEST_LABELS && own * 2 >= labels.size());
  }

  private static Set<String> plain(Grid grid) {
    return grid.lines().stream()
        .flatMap(List::stream)
        .map(cell -> Label.plain(cell.text()))
        .collect(Collectors.toSet());
  }

  private static List<Leftover> leftovers(
      ReportDocument document, Edition edition, Set<GridCell> placed) {
    List<TableLabels> labels = edition.tables().stream().map(TableLabels::new).toList();
    List<Leftover> left = new ArrayList<>();
    for (List<GridCell> line : document.grids().flatMap(grid -> grid.lines().stream()).toList()) {
      boolean strange =
          line.stream()
              .filter(cell -> !cell.isBlank() && !placed.contains(cell))
              .anyMatch(cell -> labels.stream().noneMatch(known -> known.knows(cell)));
      if (strange) {
        left.add(row(line));
      }
    }
    return left;
  }

  private static Leftover row(List<GridCell> line) {
    GridCell last = line.get(line.size() - 1);
    String text = Grid.text(line);
    return new Leftover(Wording.of("import.place.row", last.table(), last.row()), text);
  }
}
