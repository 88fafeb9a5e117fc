package io.github.gipsite.intake;

import io.github.gipsite.report.FigureId;
import java.util.List;

/**
 * A figure and the cell that it was taken from.
 *
 * @param labels by which the cell was known
 */
record Taken(FigureId id, GridCell cell, List<String> labels) {
  Taken {
    labels = List.copyOf(labels);
  }
}
