package io.github.gipsite.importer;

import java.util.List;

/**
 * The figures of a table of the form as a document has them.
 *
 * @param misprints labels that are not quite those of the form
 */
record MatchedTable(List<MatchedFigure> figures, List<Misprint> misprints) {
  MatchedTable {
    figures = List.copyOf(figures);
    misprints = List.copyOf(misprints);
  }
}
