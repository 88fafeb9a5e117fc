package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the header lines of a band: lines of a table that name its columns. Each line is looked at
 * once.
 */
final class BandHeaders {
  private static final int FEWEST_NAMES = 2;

  private final Band band;
  private final Map<String, Column> columns = new HashMap<>();

  /** The lines that name a column, by the position of the cell in the line. */
  private final Map<Integer, NavigableSet<Integer>> naming = new HashMap<>();

  private final BitSet headers = new BitSet();

  /** The lines above which all columns are named, in the order of the form. */
  private final BitSet belowAll = new BitSet();

  BandHeaders(Band band, TableLines lines) {
    this.band = band;
    for (Column column : band.columns()) {
      columns.putIfAbsent(
          NormalizedLabel.normalized(column.label().get(column.label().size() - 1)), column);
      column.also().forEach(also -> columns.putIfAbsent(NormalizedLabel.normalized(also), column));
    }
    for (int line = 0; line < lines.lines().size(); line++) {
      places(line, lines.lines().get(line));
    }
    order(lines);
  }

  Optional<Column> column(GridCell cell) {
    return Optional.ofNullable(columns.get(cell.label().normalized()));
  }

  /** Whether a line names columns and holds no figures. */
  boolean isHeader(int line) {
    return headers.get(line);
  }

  /** The nearest line above in which the cell at this position names a column of the band. */
  Optional<Integer> above(int line, int at) {
    return Optional.ofNullable(naming.get(at)).map(lines -> lines.lower(line));
  }

  /** Whether all columns of the band are named above, and in the order of the form. */
  boolean namedInOrder(int line) {
    return belowAll.get(line);
  }

  private void places(int line, List<GridCell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (column(cells.get(at)).isPresent()) {
        naming.computeIfAbsent(at, place -> new TreeSet<>()).add(line);
      }
    }
    headers.set(line, columns(cells).size() >= FEWEST_NAMES);
  }

  /** Records the order of the names; names on adjacent lines belong together. */
  private void order(TableLines lines) {
    Set<Column> named = new HashSet<>();
    boolean inOrder = true;
    boolean goesOn = false;
    for (int line = 0; line < lines.lines().size(); line++) {
      belowAll.set(line, inOrder && named.containsAll(band.columns()));
      List<Column> here = columns(lines.lines().get(line));
      if (!here.isEmpty() && !goesOn) {
        named.clear();
        inOrder = true;
      }
      named.addAll(here);
      inOrder = inOrder && inOrder(here);
      goesOn = !here.isEmpty();
    }
  }

  private List<Column> columns(List<GridCell> cells) {
    return cells.stream().distinct().flatMap(cell -> column(cell).stream()).toList();
  }

  private boolean inOrder(List<Column> found) {
    List<Integer> places = found.stream().map(band.columns()::indexOf).toList();
    return places.stream().sorted().toList().equals(places);
  }
}
