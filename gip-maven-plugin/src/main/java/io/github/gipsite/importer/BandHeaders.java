package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.EditDistance;
import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the header lines of a band: lines of a table that name its columns. Each line is looked at
 * once.
 */
final class BandHeaders {
  private static final int FEWEST_NAMES = 2;

  /** A header in other words has so many letters, and of so many one may be wrong. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 30;
  private static final int LETTERS_TO_ONE_WRONG = 5;
  private static final Pattern NOTE = Pattern.compile("[（(][^（）()]*[）)]");

  private final Band band;
  private final Map<String, Column> columns = new HashMap<>();

  /** The lines that name a column, by the position of the cell in the line. */
  private final Map<Integer, NavigableSet<Integer>> naming = new HashMap<>();

  private final BitSet headers = new BitSet();

  /** The lines above which all columns are named, in the order of the form. */
  private final BitSet belowAll = new BitSet();

  /** The cells that name a column in other words, by column. */
  private final Map<GridCell, Column> misprints = new LinkedHashMap<>();

  private final TableLabels labels;

  BandHeaders(Band band, TableLabels labels, TableLines lines) {
    this.band = band;
    this.labels = labels;
    for (Column column : band.columns()) {
      columns.putIfAbsent(NormalizedLabel.normalized(last(column.label())), column);
      column.also().forEach(also -> columns.putIfAbsent(NormalizedLabel.normalized(also), column));
    }
    for (int line = 0; line < lines.lines().size(); line++) {
      places(line, lines.lines().get(line));
    }
    order(lines);
  }

  Optional<Column> column(GridCell cell) {
    Column exact = columns.get(cell.label().normalized());
    if (exact != null || labels.isLabel(cell)) {
      return Optional.ofNullable(exact);
    }
    Optional<Column> like = like(cell);
    like.ifPresent(column -> misprints.put(cell, column));
    return like;
  }

  /** Column headers with a note, cut short, or with a letter that is wrong. */
  List<Misprint> misprints() {
    return misprints.entrySet().stream()
        .map(entry -> new Misprint(entry.getKey(), last(entry.getValue().label())))
        .toList();
  }

  private Optional<Column> like(GridCell cell) {
    String written = NormalizedLabel.normalized(NOTE.matcher(cell.text()).replaceAll(""));
    if (written.length() < SHORTEST || written.length() > LONGEST) {
      return Optional.empty();
    }
    List<Column> like =
        columns.entrySet().stream()
            .filter(known -> isLike(written, known.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  private static boolean isLike(String written, String label) {
    return label.startsWith(written)
        || (label.length() >= SHORTEST && written.startsWith(label))
        || (Math.abs(written.length() - label.length()) <= label.length() / LETTERS_TO_ONE_WRONG
            && EditDistance.between(written, label) <= label.length() / LETTERS_TO_ONE_WRONG);
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

  private static String last(List<String> label) {
    return label.get(label.size() - 1);
  }
}
