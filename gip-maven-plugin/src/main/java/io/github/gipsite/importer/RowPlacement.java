package io.github.gipsite.importer;

import io.github.gipsite.diagnostic.EditDistance;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of the form by the lines of a table. A label that is none of the form is taken for one
 * that occurs nowhere else, if it is nearly the same, or if it stands between the neighbours of
 * that row and is not quite another.
 */
final class RowPlacement {
  /** A text that may stand in a cell for a figure. */
  private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}\\p{P}\\p{S}\\p{Z}\\s~]*");

  private static final int LONGEST_LABEL = 60;

  /** So many lines are compared with the rows that are missing; no form has as many. */
  private static final int MOST_COMPARED = 200;

  /** One letter in so many may differ, without a neighbour, with one, and between two. */
  private static final int ALONE = 5;

  private static final int BESIDE_ONE = 4;
  private static final int BETWEEN_TWO = 2;

  /**
   * A row and the cell that names it.
   *
   * @param at the place of the cell in the line
   */
  record PlacedRow(Row row, int at, Optional<Misprint> misprint) {}

  private final List<Row> rows;
  private final TableLines lines;
  private final List<Optional<PlacedRow>> exact = new ArrayList<>();
  private final Set<Row> missing;
  private int compared;

  RowPlacement(Table table, TableLabels labels, TableLines lines) {
    this.rows = table.bands().stream().flatMap(band -> band.rows().stream()).toList();
    this.lines = lines;
    this.missing = new HashSet<>(rows);
    for (List<GridCell> line : lines.lines()) {
      Optional<PlacedRow> row = exact(labels, line);
      row.ifPresent(placed -> missing.remove(placed.row()));
      exact.add(row);
    }
  }

  /** The row that a line of the table is. */
  Optional<PlacedRow> row(int line) {
    return exact.get(line).or(() -> misprinted(line));
  }

  private static Optional<PlacedRow> exact(TableLabels labels, List<GridCell> cells) {
    for (int at = cells.size() - 1; at >= 0; at--) {
      Row row = labels.row(cells.get(at)).orElse(null);
      if (row != null) {
        return Optional.of(new PlacedRow(row, at, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<PlacedRow> misprinted(int line) {
    OptionalInt at = labelAt(lines.lines().get(line));
    if (missing.isEmpty() || at.isEmpty() || ++compared > MOST_COMPARED) {
      return Optional.empty();
    }
    GridCell cell = lines.lines().get(line).get(at.getAsInt());
    List<Row> like =
        rows.stream()
            .filter(missing::contains)
            .filter(row -> isLike(cell.label().unnumbered(), row, neighbours(line, row)))
            .toList();
    return like.size() == 1
        ? Optional.of(
            new PlacedRow(
                like.get(0),
                at.getAsInt(),
                Optional.of(new Misprint(cell, last(like.get(0).label())))))
        : Optional.empty();
  }

  /** The last cell that is no figure, if figures follow it. */
  private static OptionalInt labelAt(List<GridCell> cells) {
    int at = cells.size() - 1;
    while (at >= 0 && FIGURE.matcher(cells.get(at).text()).matches()) {
      at--;
    }
    boolean isLabel =
        at >= 0 && at < cells.size() - 1 && cells.get(at).text().length() <= LONGEST_LABEL;
    return isLabel ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** How many of the rows beside a row of the form stand on the lines beside. */
  private int neighbours(int line, Row row) {
    int index = rows.indexOf(row);
    boolean isBelow = index > 0 && isRow(line - 1, rows.get(index - 1));
    boolean isAbove = index + 1 < rows.size() && isRow(line + 1, rows.get(index + 1));
    return (isBelow ? 1 : 0) + (isAbove ? 1 : 0);
  }

  private boolean isRow(int line, Row row) {
    return line >= 0
        && line < exact.size()
        && exact.get(line).filter(placed -> placed.row().equals(row)).isPresent();
  }

  private static boolean isLike(String written, Row row, int neighbours) {
    String label = NormalizedLabel.unnumbered(last(row.label()));
    int part = neighbours == 2 ? BETWEEN_TWO : neighbours == 1 ? BESIDE_ONE : ALONE;
    int most = Math.max(written.length(), label.length()) / part;
    return !written.isEmpty()
        && Math.abs(written.length() - label.length()) <= most
        && EditDistance.between(written, label) <= most;
  }

  private static String last(List<String> label) {
    return label.get(label.size() - 1);
  }
}
