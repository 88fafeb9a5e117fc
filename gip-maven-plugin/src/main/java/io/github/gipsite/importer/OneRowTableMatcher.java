package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the figures of a table that is printed on one line below all of its labels. */
final class OneRowTableMatcher {
  private final Table table;
  private final Band band;
  private final TableLabels labels;
  private final TableLines lines;
  private final BandHeaders headers;

  /** The lines above that name a row, by position. */
  private final Map<Place, NavigableSet<Integer>> rowNames = new HashMap<>();

  private final List<Row> rowsAbove = new ArrayList<>();
  private final List<Column> columnsAbove = new ArrayList<>();

  /** A position in a line. */
  private record Place(int at, int width) {}

  private OneRowTableMatcher(Table table, TableLabels labels, TableLines lines) {
    this.table = table;
    this.band = table.bands().get(0);
    this.labels = labels;
    this.lines = lines;
    this.headers = new BandHeaders(band, labels, lines);
  }

  static List<MatchedFigure> of(Table table, TableLabels labels, TableLines lines) {
    OneRowTableMatcher match = new OneRowTableMatcher(table, labels, lines);
    for (int line = 0; line < lines.lines().size(); line++) {
      List<MatchedFigure> found = line == 0 ? List.of() : match.line(line);
      if (!found.isEmpty()) {
        return found;
      }
      match.passed(line);
    }
    return List.of();
  }

  /** Records the names in a line, for the lines below it. */
  private void passed(int line) {
    List<GridCell> cells = lines.lines().get(line);
    for (int at = 0; at < cells.size(); at++) {
      if (labels.row(cells.get(at)).isPresent()) {
        rowNames.computeIfAbsent(new Place(at, cells.size()), place -> new TreeSet<>()).add(line);
      }
    }
    for (GridCell cell : cells.stream().distinct().toList()) {
      labels.row(cell).ifPresent(rowsAbove::add);
      headers.column(cell).ifPresent(columnsAbove::add);
    }
  }

  private List<MatchedFigure> line(int line) {
    List<GridCell> cells = lines.lines().get(line);
    if (cells.stream().anyMatch(labels::isLabel)) {
      return List.of();
    }
    List<MatchedFigure> named = byLabel(line);
    return named.isEmpty() ? byOrder(line) : named;
  }

  private List<MatchedFigure> byLabel(int line) {
    List<GridCell> cells = lines.lines().get(line);
    Map<FigureId, MatchedFigure> found = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      MatchedFigure taken = labelled(line, at).orElse(null);
      if (taken != null && !found.getOrDefault(taken.id(), taken).cell().equals(taken.cell())) {
        return List.of();
      }
      if (taken != null) {
        found.put(taken.id(), taken);
      }
    }
    long different = found.values().stream().map(MatchedFigure::cell).distinct().count();
    return different == size() && found.size() == size() ? List.copyOf(found.values()) : List.of();
  }

  private Optional<MatchedFigure> labelled(int line, int at) {
    List<GridCell> cells = lines.lines().get(line);
    Optional<Integer> header =
        headers.above(line, at).filter(above -> lines.sameWidth(above, line));
    return header
        .flatMap(below -> rowAbove(below, at, cells.size()))
        .flatMap(
            row ->
                headers
                    .column(lines.lines().get(header.orElseThrow()).get(at))
                    .map(column -> taken(row, column, cells.get(at))));
  }

  /** The row that the nearest line above names at this position with the same width. */
  private Optional<Row> rowAbove(int line, int at, int width) {
    return Optional.ofNullable(rowNames.get(new Place(at, width)))
        .map(naming -> naming.lower(line))
        .flatMap(above -> labels.row(lines.lines().get(above).get(at)));
  }

  /** The figures in the order of the form, where all names above are in that order. */
  private List<MatchedFigure> byOrder(int line) {
    List<GridCell> cells = lines.lines().get(line).stream().distinct().toList();
    List<Column> asked = band.rows().stream().flatMap(row -> band.columns().stream()).toList();
    if (cells.size() != size() || !rowsAbove.equals(band.rows()) || !columnsAbove.equals(asked)) {
      return List.of();
    }
    int width = band.columns().size();
    return Stream.iterate(0, i -> i + 1)
        .limit(size())
        .map(i -> taken(rowsAbove.get(i / width), columnsAbove.get(i), cells.get(i)))
        .toList();
  }

  private MatchedFigure taken(Row row, Column column, GridCell cell) {
    return new MatchedFigure(
        new FigureId(table.id(), row.id(), column.id()),
        cell,
        List.of(String.join(" ", row.label()), column.label().get(column.label().size() - 1)));
  }

  private int size() {
    return band.rows().size() * band.columns().size();
  }
}
