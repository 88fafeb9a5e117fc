package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.List;

/**
 * What the figures of a table are the figures of, row by row. A table of an edition has one for all
 * reports, equal to no other, so that what is made of it can be remembered.
 */
public final class TableForm {
  private final String table;
  private final List<Item> items;
  private final boolean ofEdition;

  private TableForm(String table, List<Item> items, boolean ofEdition) {
    this.table = table;
    this.items = List.copyOf(items);
    this.ofEdition = ofEdition;
  }

  /** Every cell of a table of an edition. */
  static TableForm of(Table table) {
    return new TableForm(
        table.id(),
        table.bands().stream()
            .flatMap(
                band ->
                    band.rows().stream()
                        .flatMap(
                            row ->
                                band.columns().stream()
                                    .map(column -> Item.cell(table, band, row, column))))
            .toList(),
        true);
  }

  /** The indicators of one report. */
  static TableForm of(List<Indicators.Line> indicators) {
    return new TableForm(
        ReportData.INDICATORS, indicators.stream().map(Item::indicator).toList(), false);
  }

  /** Id of the table. */
  public String table() {
    return table;
  }

  public List<Item> items() {
    return items;
  }

  /** Whether other reports have it too: indicators belong to one. */
  public boolean isOfEdition() {
    return ofEdition;
  }
}
