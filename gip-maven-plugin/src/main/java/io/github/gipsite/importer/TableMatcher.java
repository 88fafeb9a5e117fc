package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Printed;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.RowPlacement.PlacedRow;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.report.FigureId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the figures of a table of the form by the labels beside and above them. Where a document
 * has lost its merged cells, the cells of a row are taken in the order of the form, if the header
 * names the columns in that order; any other row is left over.
 */
final class TableMatcher {
  private final Table table;
  private final TableLabels labels;
  private final TableLines lines;
  private final IdentityHashMap<Band, BandHeaders> headers = new IdentityHashMap<>();
  private final RowPlacement rows;
  private final List<MatchedFigure> taken = new ArrayList<>();
  private final List<Misprint> misprints = new ArrayList<>();

  private TableMatcher(Table table, TableLabels labels, TableLines lines) {
    this.table = table;
    this.labels = labels;
    this.lines = lines;
    this.rows = new RowPlacement(table, labels, lines);
  }

  static MatchedTable of(Table table, TableLabels labels, TableLines lines) {
    TableMatcher match = new TableMatcher(table, labels, lines);
    if (table.printed() == Printed.IN_ONE_ROW) {
      match.taken.addAll(OneRowTableMatcher.of(table, labels, lines));
    }
    if (match.taken.isEmpty()) {
      for (int line = 0; line < lines.lines().size(); line++) {
        match.line(line);
      }
    }
    match.headers.values().forEach(headers -> match.misprints.addAll(headers.misprints()));
    return new MatchedTable(match.taken, match.misprints);
  }

  private void line(int line) {
    PlacedRow placed = rows.row(line).orElse(null);
    Band band = placed == null ? null : table.bandOf(placed.row().id()).orElse(null);
    if (placed != null && band != null && !headers(band).isHeader(line)) {
      int before = taken.size();
      figures(line, placed.at() + 1, placed.row(), band);
      if (taken.size() > before) {
        placed.misprint().ifPresent(misprints::add);
      }
    }
  }

  private BandHeaders headers(Band band) {
    return headers.computeIfAbsent(band, of -> new BandHeaders(of, labels, lines));
  }

  private void figures(int line, int from, Row row, Band band) {
    Map<Column, GridCell> found = byLabel(line, from, band);
    if (found.size() != band.columns().size()) {
      found = byOrder(line, from, band);
    }
    found.forEach(
        (column, cell) -> {
          FigureId id = new FigureId(table.id(), row.id(), column.id());
          taken.add(new MatchedFigure(id, cell, List.of(last(row.label()), last(column.label()))));
        });
  }

  /** The cells below the names of their columns; none where one cell stands below two names. */
  private Map<Column, GridCell> byLabel(int line, int from, Band band) {
    List<GridCell> cells = lines.lines().get(line);
    BandHeaders named = headers(band);
    Map<Column, GridCell> found = new LinkedHashMap<>();
    for (int at = from; at < cells.size(); at++) {
      int place = at;
      GridCell cell = cells.get(at);
      Column column =
          named
              .above(line, at)
              .filter(header -> lines.sameWidth(header, line))
              .flatMap(header -> named.column(lines.lines().get(header).get(place)))
              .orElse(null);
      if (column != null && !cell.equals(found.getOrDefault(column, cell))) {
        return Map.of();
      }
      if (column != null) {
        found.put(column, cell);
      }
    }
    return found.values().stream().distinct().count() == found.size() ? found : Map.of();
  }

  private Map<Column, GridCell> byOrder(int line, int from, Band band) {
    List<GridCell> whole = lines.lines().get(line);
    List<GridCell> cells = whole.subList(from, whole.size()).stream().distinct().toList();
    Map<Column, GridCell> found = new LinkedHashMap<>();
    if (cells.size() == band.columns().size() && headers(band).namedInOrder(line)) {
      for (int i = 0; i < cells.size(); i++) {
        found.put(band.columns().get(i), cells.get(i));
      }
    }
    return found;
  }

  private static String last(List<String> label) {
    return label.get(label.size() - 1);
  }
}
