package io.github.gipsite.importer;

import io.github.gipsite.importer.document.GridCell;
import java.util.List;

/** The lines of a table, including its continuations on later pages. */
record TableLines(List<List<GridCell>> lines) {
  TableLines {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** Whether two lines have their cells in the same columns. */
  boolean sameWidth(int one, int other) {
    return lines.get(one).size() == lines.get(other).size();
  }
}
