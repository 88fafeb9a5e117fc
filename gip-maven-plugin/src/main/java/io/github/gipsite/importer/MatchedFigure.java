package io.github.gipsite.importer;

import io.github.gipsite.importer.document.GridCell;
import io.github.gipsite.report.FigureId;
import java.util.List;

/**
 * A figure and the cell that it was taken from.
 *
 * @param labels by which the cell was known
 */
record MatchedFigure(FigureId id, GridCell cell, List<String> labels) {
  MatchedFigure {
    labels = List.copyOf(labels);
  }
}
