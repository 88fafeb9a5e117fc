package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.List;

/**
 * The descriptions of the figures of a table, row by row. There is one instance for each table of
 * an edition; instances are compared by identity, so that texts derived from one can be cached.
 */
public final class TableDescription {
  private final String table;
  private final List<CellDescription> items;
  private final boolean ofEdition;

  private TableDescription(String table, List<CellDescription> items, boolean ofEdition) {
    this.table = table;
    this.items = List.copyOf(items);
    this.ofEdition = ofEdition;
  }

  /** Every cell of a table of an edition. */
  static TableDescription of(Table table) {
    return new TableDescription(
        table.id(),
        table.bands().stream()
            .flatMap(
                band ->
                    band.rows().stream()
                        .flatMap(
                            row ->
                                band.columns().stream()
                                    .map(column -> CellDescription.cell(table, band, row, column))))
            .toList(),
        true);
  }

  /** The indicators of one report. */
  static TableDescription of(List<IndicatorLines.Line> indicators) {
    return new TableDescription(
        ReportData.INDICATORS, indicators.stream().map(CellDescription::indicator).toList(), false);
  }

  /** Id of the table. */
  public String table() {
    return table;
  }

  public List<CellDescription> items() {
    return items;
  }

  /**
   * Whether the description is that of an edition's table, shared by its reports; indicators belong
   * to one report.
   */
  public boolean isOfEdition() {
    return ofEdition;
  }
}
