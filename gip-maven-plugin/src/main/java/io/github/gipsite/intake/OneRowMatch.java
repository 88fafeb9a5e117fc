package io.github.gipsite.intake;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.report.FigureId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the figures of a table that is printed on one line below all of its labels. */
final class OneRowMatch {
  private final Table table;
  private final Band band;
  private final TableLabels labels;
  private final TableLines lines;

  private OneRowMatch(Table table, TableLines lines) {
    this.table = table;
    this.band = table.bands().get(0);
    this.labels = new TableLabels(table);
    this.lines = lines;
  }

  static List<Taken> of(Table table, TableLines lines) {
    OneRowMatch match = new OneRowMatch(table, lines);
    for (int line = 1; line < lines.lines().size(); line++) {
      List<Taken> found = match.line(line);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Taken> line(int line) {
    List<GridCell> cells = lines.lines().get(line);
    if (cells.stream().anyMatch(labels::knows)) {
      return List.of();
    }
    List<Taken> named = byLabel(line);
    return named.isEmpty() ? byOrder(line) : named;
  }

  private List<Taken> byLabel(int line) {
    List<GridCell> cells = lines.lines().get(line);
    Map<FigureId, Taken> found = new LinkedHashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      Taken taken = labelled(line, at).orElse(null);
      if (taken != null && !found.getOrDefault(taken.id(), taken).cell().equals(taken.cell())) {
        return List.of();
      }
      if (taken != null) {
        found.put(taken.id(), taken);
      }
    }
    long different = found.values().stream().map(Taken::cell).distinct().count();
    return different == size() && found.size() == size() ? List.copyOf(found.values()) : List.of();
  }

  private Optional<Taken> labelled(int line, int at) {
    Optional<Integer> header =
        lines.headerAbove(line, at, band).filter(above -> lines.sameWidth(above, line));
    if (header.isEmpty()) {
      return Optional.empty();
    }
    for (int above = header.get() - 1; above >= 0; above--) {
      if (lines.sameWidth(above, line)) {
        Optional<Row> row = labels.row(lines.lines().get(above).get(at));
        if (row.isPresent()) {
          GridCell name = lines.lines().get(header.get()).get(at);
          return TableLabels.column(band, name)
              .map(column -> taken(row.get(), column, lines.lines().get(line).get(at)));
        }
      }
    }
    return Optional.empty();
  }

  /** Cells in the order of the form, if all names above stand in that order. */
  private List<Taken> byOrder(int line) {
    List<GridCell> cells = lines.lines().get(line).stream().distinct().toList();
    List<Row> rows = lines.above(line).flatMap(cell -> labels.row(cell).stream()).toList();
    List<Column> columns =
        lines.above(line).flatMap(cell -> TableLabels.column(band, cell).stream()).toList();
    List<Column> asked = band.rows().stream().flatMap(row -> band.columns().stream()).toList();
    if (cells.size() != size() || !rows.equals(band.rows()) || !columns.equals(asked)) {
      return List.of();
    }
    int width = band.columns().size();
    return Stream.iterate(0, i -> i + 1)
        .limit(size())
        .map(i -> taken(rows.get(i / width), columns.get(i), cells.get(i)))
        .toList();
  }

  private Taken taken(Row row, Column column, GridCell cell) {
    return new Taken(
        new FigureId(table.id(), row.id(), column.id()),
        cell,
        List.of(String.join(" ", row.label()), column.label().get(column.label().size() - 1)));
  }

  private int size() {
    return band.rows().size() * band.columns().size();
  }
}
