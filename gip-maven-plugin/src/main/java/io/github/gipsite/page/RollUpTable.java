package io.github.gipsite.page;

import io.github.gipsite.report.ReportTable;
import io.github.gipsite.report.UnitTotals;
import io.github.gipsite.table.TableGrid;
import io.github.gipsite.table.TableGrid.FigurePosition;
import io.github.gipsite.table.TableGrid.GridCell;
import io.github.gipsite.table.TableGrid.GridLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A table of a summary in the layout of the form, with the sums of its units in the cells.
 *
 * @param grid its headers
 * @param bodies the lines of each band
 */
public record RollUpTable(TableGrid grid, List<List<SumLine>> bodies) {
  /** A line of the table. */
  public record SumLine(List<SumCell> cells) {
    public SumLine {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of the table.
   *
   * @param figure empty for a header, and for a figure whose row the summary does not have
   */
  public record SumCell(GridCell cell, Optional<RollUpFigure> figure) {}

  public RollUpTable {
    bodies = bodies.stream().map(List::copyOf).toList();
  }

  static RollUpTable of(ReportTable table, UnitTotals sums) {
    TableGrid grid = TableGrid.of(table.table());
    Iterator<FigurePosition> spots = grid.figures().iterator();
    List<List<SumLine>> bodies = new ArrayList<>();
    for (List<GridLine> body : grid.bodies()) {
      List<SumLine> lines = new ArrayList<>();
      for (GridLine line : body) {
        lines.add(
            new SumLine(
                line.cells().stream().map(cell -> cell(cell, spots, table, sums)).toList()));
      }
      bodies.add(lines);
    }
    return new RollUpTable(grid, bodies);
  }

  private static SumCell cell(
      GridCell cell, Iterator<FigurePosition> spots, ReportTable table, UnitTotals sums) {
    return new SumCell(
        cell, cell.isFigure() ? figure(spots.next(), table, sums) : Optional.empty());
  }

  private static Optional<RollUpFigure> figure(
      FigurePosition spot, ReportTable table, UnitTotals sums) {
    return table
        .row(spot.row())
        .map(row -> table.cell(row, spot.column()))
        .map(
            cell ->
                RollUpFigure.of(cell.figure().value(), cell.column(), List.of(cell.id()), sums));
  }
}
