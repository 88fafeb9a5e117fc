package io.github.gipsite.table;

import io.github.gipsite.markup.MarkupEscaper;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.ReportTable;
import io.github.gipsite.template.HtmlFragment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of the form as finished HTML with gaps for the figures. Everything but the figures is the
 * same in every report, so the template of a table is run once, not once a report.
 */
public final class TableRenderer {
  /** Stands for a figure while the template runs; a character that no text may contain. */
  public static final String GAP = "\uE000";

  private final TableGrid grid;
  private final List<HtmlFragment> pieces;

  /**
   * Takes a table apart at its gaps.
   *
   * @param html the table with a {@link #GAP} for each figure of the grid
   */
  public TableRenderer(TableGrid grid, String html) {
    this.grid = grid;
    this.pieces = Arrays.stream(html.split(GAP, -1)).map(HtmlFragment::of).toList();
    if (pieces.size() != grid.figures().size() + 1) {
      throw new IllegalStateException(
          "the table template shows %d figures of %d"
              .formatted(pieces.size() - 1, grid.figures().size()));
    }
  }

  /** The table of one report; a blank stays blank. */
  public HtmlFragment render(ReportTable report) {
    List<HtmlFragment> all = new ArrayList<>(2 * pieces.size());
    all.add(pieces.get(0));
    for (int i = 0; i < grid.figures().size(); i++) {
      TableGrid.FigurePosition spot = grid.figures().get(i);
      Optional<Figure> figure = report.figure(spot.row(), spot.column());
      if (figure.isPresent()) {
        all.add(html(figure.get()));
      }
      all.add(pieces.get(i + 1));
    }
    return HtmlFragment.joined(all);
  }

  /** Only what is no figure may need to be written in another way; a preview shows it, too. */
  private static HtmlFragment html(Figure figure) {
    return HtmlFragment.of(
        figure.isMalformed() ? MarkupEscaper.page(figure.text()) : figure.text());
  }
}
