package io.github.gipsite.edition;

import java.util.List;

/** What a reader is told of a year at a glance. */
public record Highlights(List<MainFigure> mainFigures, List<Composition> compositions) {
  public Highlights {
    mainFigures = List.copyOf(mainFigures);
    compositions = List.copyOf(compositions);
  }
}
