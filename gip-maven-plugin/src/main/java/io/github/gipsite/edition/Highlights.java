package io.github.gipsite.edition;

import java.util.List;

/** The figures that a page shows first. */
public record Highlights(List<MainFigure> mainFigures, List<Composition> compositions) {
  public Highlights {
    mainFigures = List.copyOf(mainFigures);
    compositions = List.copyOf(compositions);
  }
}
