package io.github.gipsite.importer;

import io.github.gipsite.edition.Band;
import io.github.gipsite.edition.Column;
import io.github.gipsite.edition.Row;
import io.github.gipsite.edition.Table;
import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.importer.document.NormalizedLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the labels of a table of the form. */
final class TableLabels {
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, Row> unnumberedRows = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  TableLabels(Table table) {
    for (Band band : table.bands()) {
      around.add(NormalizedLabel.normalized(band.label()));
      around.add(NormalizedLabel.normalized(band.corner()));
      band.rows().forEach(this::add);
      for (Column column : band.columns()) {
        column.label().forEach(label -> around.add(NormalizedLabel.normalized(label)));
        column.also().forEach(label -> around.add(NormalizedLabel.normalized(label)));
        own.add(NormalizedLabel.normalized(last(column.label())));
      }
    }
    around.add(NormalizedLabel.normalized(table.caption()));
    around.remove("");
  }

  private void add(Row row) {
    rows.put(NormalizedLabel.normalized(last(row.label())), row);
    row.also().forEach(label -> rows.putIfAbsent(NormalizedLabel.normalized(label), row));
    unnumberedRows.putIfAbsent(NormalizedLabel.unnumbered(last(row.label())), row);
    own.add(NormalizedLabel.normalized(last(row.label())));
    row.label().forEach(label -> around.add(NormalizedLabel.normalized(label)));
    row.also().forEach(label -> around.add(NormalizedLabel.normalized(label)));
  }

  Optional<Row> row(GridCell cell) {
    return Optional.ofNullable(rows.get(cell.label().normalized()))
        .or(() -> Optional.ofNullable(unnumberedRows.get(cell.label().unnumbered())));
  }

  /** Whether a cell is only a label of others. */
  boolean isLabel(GridCell cell) {
    return around.contains(cell.label().normalized()) || row(cell).isPresent();
  }

  /** The number of the table's distinctive labels among these texts. */
  long countOccurring(Set<String> plain) {
    return own.stream().filter(plain::contains).count();
  }

  int size() {
    return own.size();
  }

  private static String last(List<String> label) {
    return label.get(label.size() - 1);
  }
}
