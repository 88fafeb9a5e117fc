package io.github.gipsite.report;

import io.github.gipsite.edition.Column;

/** A value cell of a report: its figure with the row and column that describe it. */
public record Cell(FigureId id, ReportRow row, Column column, Figure figure) {
  /** The label of the cell within its table. */
  public String rowAndColumn() {
    return row.row().shortName() + "·" + column.shortName();
  }
}
