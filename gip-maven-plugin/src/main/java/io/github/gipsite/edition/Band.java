package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;

/**
 * A part of a table in which every row has the same columns. Most tables are one band.
 *
 * @param label the line printed above the band; empty where there is none
 * @param corner the text printed above the row headers; empty where there is none
 */
public record Band(String label, String corner, List<Column> columns, List<Row> rows) {
  public Band {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }
}
