package io.github.gipsite.report;

import io.github.gipsite.edition.FigureName;
import java.util.List;

/** The public name of a value cell, such as {@code requests.withheld.state-secret.total}. */
public record FigureId(String table, String row, String column) {
  /** The cells that a name means: one, unless it is the name of a derived row. */
  public static List<FigureId> of(FigureName name) {
    return name.rows().stream()
        .map(row -> new FigureId(name.table().id(), row, name.column().id()))
        .toList();
  }

  @Override
  public String toString() {
    return table + "." + row + "." + column;
  }
}
