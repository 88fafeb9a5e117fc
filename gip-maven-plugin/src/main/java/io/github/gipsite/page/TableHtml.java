package io.github.gipsite.page;

import io.github.gipsite.report.ReportTable;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * A table of the form as finished HTML with gaps for the figures. Everything but the figures is the
 * same in every report, so the template of a table is run once, not once a report.
 */
final class TableHtml {
  /** Stands for a figure while the template runs; a character that no text may contain. */
  static final String GAP = "\uE000";

  private final TableGrid grid;
  private final List<String> pieces;
  private final int length;

  /**
   * Takes a table apart at its gaps.
   *
   * @param html the table with a {@link #GAP} for each figure of the grid
   */
  TableHtml(TableGrid grid, String html) {
    this.grid = grid;
    this.pieces = List.of(html.split(GAP, -1));
    this.length = html.length();
    if (pieces.size() != grid.figures().size() + 1) {
      throw new IllegalStateException(
          "the table template shows %d figures of %d"
              .formatted(pieces.size() - 1, grid.figures().size()));
    }
  }

  /** The table of one report; a blank stays blank. */
  String with(ReportTable report) {
    StringBuilder html = new StringBuilder(2 * length).append(pieces.get(0));
    for (int i = 0; i < grid.figures().size(); i++) {
      TableGrid.FigureSpot spot = grid.figures().get(i);
      // Anything but digits, a point, a sign, 元 or 万元 is an error, but a preview shows it.
      report
          .row(spot.row())
          .map(row -> Entities.escape(row.figures().get(spot.column()).text()))
          .ifPresent(html::append);
      html.append(pieces.get(i + 1));
    }
    return html.toString();
  }
}
