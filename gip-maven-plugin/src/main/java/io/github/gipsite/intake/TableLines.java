package io.github.gipsite.intake;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a table, and of the tables that go on with it on later pages. */
record TableLines(List<List<GridCell>> lines) {
  TableLines {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** Whether a line names columns and holds no figures. */
  boolean isHeader(int line, Band band) {
    return lines.get(line).stream().distinct().filter(cell -> names(band, cell)).count() >= 2;
  }

  /** The nearest line above in which a cell of the column names a column of the band. */
  Optional<Integer> headerAbove(int line, int at, Band band) {
    for (int above = line - 1; above >= 0; above--) {
      if (at < lines.get(above).size() && names(band, lines.get(above).get(at))) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /** Whether two lines have their cells in the same columns. */
  boolean sameWidth(int one, int other) {
    return lines.get(one).size() == lines.get(other).size();
  }

  /** Whether all columns of a band are named above, and in the order of the form. */
  boolean namedInOrder(int line, Band band) {
    Set<Column> named = new HashSet<>();
    for (int above = line - 1; above >= 0; above--) {
      List<Column> of = columns(above, band);
      if (of.isEmpty() && !named.isEmpty()) {
        break;
      }
      if (!inOrder(of, band)) {
        return false;
      }
      named.addAll(of);
    }
    return named.containsAll(band.columns());
  }

  /** All that is named above a line, as it is read. */
  Stream<GridCell> above(int line) {
    return lines.subList(0, line).stream().flatMap(cells -> cells.stream().distinct());
  }

  private List<Column> columns(int line, Band band) {
    return lines.get(line).stream()
        .distinct()
        .flatMap(cell -> TableLabels.column(band, cell).stream())
        .toList();
  }

  private static boolean inOrder(List<Column> columns, Band band) {
    List<Integer> places = columns.stream().map(band.columns()::indexOf).toList();
    return places.stream().sorted().toList().equals(places);
  }

  private static boolean names(Band band, GridCell cell) {
    return TableLabels.column(band, cell).isPresent();
  }
}
