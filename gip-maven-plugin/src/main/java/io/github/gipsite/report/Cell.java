package io.github.gipsite.report;

import io.github.gipsite.edition.Column;

/** A value cell of a report, with all that tells what it is the figure of. */
public record Cell(FigureId id, ReportRow row, Column column, Figure figure) {
  /** What a reader knows it by in its table. */
  public String rowAndColumn() {
    return row.row().shortName() + "·" + column.shortName();
  }
}
