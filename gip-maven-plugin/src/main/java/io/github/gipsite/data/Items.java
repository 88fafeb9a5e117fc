package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The items of tables, which are the same in every report of an edition: it remembers them. */
final class Items {
  private final Map<Table, List<Item>> byTable = new ConcurrentHashMap<>();

  /** Every cell of a table, row by row. */
  List<Item> of(Table table) {
    return byTable.computeIfAbsent(table, Items::cells);
  }

  private static List<Item> cells(Table table) {
    return table.bands().stream()
        .flatMap(
            band ->
                band.rows().stream()
                    .flatMap(
                        row ->
                            band.columns().stream()
                                .map(column -> Item.cell(table, band, row, column))))
        .toList();
  }
}
