package io.github.gipsite.page;

import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A table of the form as finished HTML with gaps for the figures. Everything but the figures is the
 * same in every report, so the template of a table is run once, not once a report.
 */
final class TableHtml {
  /** Stands for a figure while the template runs; a character that no text may contain. */
  static final String GAP = "\uE000";

  private final TableGrid grid;
  private final List<Html> pieces;

  /**
   * Takes a table apart at its gaps.
   *
   * @param html the table with a {@link #GAP} for each figure of the grid
   */
  TableHtml(TableGrid grid, String html) {
    this.grid = grid;
    this.pieces = Arrays.stream(html.split(GAP, -1)).map(Html::of).toList();
    if (pieces.size() != grid.figures().size() + 1) {
      throw new IllegalStateException(
          "the table template shows %d figures of %d"
              .formatted(pieces.size() - 1, grid.figures().size()));
    }
  }

  /** The table of one report; a blank stays blank. */
  Html with(ReportTable report) {
    List<Html> all = new ArrayList<>(2 * pieces.size());
    all.add(pieces.get(0));
    for (int i = 0; i < grid.figures().size(); i++) {
      TableGrid.FigureSpot spot = grid.figures().get(i);
      Optional<Figure> figure = report.figure(spot.row(), spot.column());
      if (figure.isPresent()) {
        all.add(html(figure.get()));
      }
      all.add(pieces.get(i + 1));
    }
    return Html.joined(all);
  }

  /** Only what is no figure may need to be written in another way; a preview shows it, too. */
  private static Html html(Figure figure) {
    return Html.of(figure.isMalformed() ? Entities.escape(figure.text()) : figure.text());
  }
}
