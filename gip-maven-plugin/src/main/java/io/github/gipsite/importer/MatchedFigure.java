package io.github.gipsite.importer;

import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.report.FigureId;
import java.util.List;

/**
 * A figure of the form with the document cell that it was matched to.
 *
 * @param labels by which the cell was known
 */
record MatchedFigure(FigureId id, GridCell cell, List<String> labels) {
  MatchedFigure {
    labels = List.copyOf(labels);
  }
}
