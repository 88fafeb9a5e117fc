package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.LabelNormalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the labels of a table of the form again. */
final class TableLabels {
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, Row> unnumberedRows = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  TableLabels(Table table) {
    for (Band band : table.bands()) {
      around.add(LabelNormalizer.plain(band.label()));
      around.add(LabelNormalizer.plain(band.corner()));
      band.rows().forEach(this::add);
      for (Column column : band.columns()) {
        column.label().forEach(label -> around.add(LabelNormalizer.plain(label)));
        column.also().forEach(label -> around.add(LabelNormalizer.plain(label)));
        own.add(LabelNormalizer.plain(last(column.label())));
      }
    }
    around.add(LabelNormalizer.plain(table.caption()));
  }

  private void add(Row row) {
    rows.put(LabelNormalizer.plain(last(row.label())), row);
    row.also().forEach(label -> rows.putIfAbsent(LabelNormalizer.plain(label), row));
    unnumberedRows.putIfAbsent(LabelNormalizer.unnumbered(last(row.label())), row);
    own.add(LabelNormalizer.plain(last(row.label())));
    row.label().forEach(label -> around.add(LabelNormalizer.plain(label)));
    row.also().forEach(label -> around.add(LabelNormalizer.plain(label)));
  }

  Optional<Row> row(GridCell cell) {
    return Optional.ofNullable(rows.get(cell.label().plain()))
        .or(() -> Optional.ofNullable(unnumberedRows.get(cell.label().unnumbered())));
  }

  /** Whether a cell only says what others mean. */
  boolean knows(GridCell cell) {
    return around.contains(cell.label().plain()) || row(cell).isPresent();
  }

  /** How many of the labels that make the table what it is occur. */
  long occurring(Set<String> plain) {
    return own.stream().filter(plain::contains).count();
  }

  int size() {
    return own.size();
  }

  private static String last(List<String> label) {
    return label.get(label.size() - 1);
  }
}
