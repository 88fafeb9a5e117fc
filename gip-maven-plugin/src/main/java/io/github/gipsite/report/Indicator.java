package io.github.gipsite.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the statistics that reports of free form end with (统计表, from 2014 on).
 *
 * @param name as printed
 * @param unit 条, 件, 万元 …; empty for a line that only groups others
 * @param figure empty for a line that only groups others; a blank is not 0
 * @param parts “其中”: each is contained in this figure; together they need not make it up
 * @param items the lines below this one
 */
public record Indicator(
    String name,
    String unit,
    Optional<Figure> figure,
    List<Indicator> parts,
    List<Indicator> items) {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:其中：|[（(]?[一二三四五六七八九十0-9]+[）).、．]+)\\s*");

  public Indicator {
    parts = List.copyOf(parts);
    items = List.copyOf(items);
  }

  /** Whether the indicator has a figure, or one below it has. */
  public boolean hasFigure() {
    return figure.isPresent()
        || parts.stream().anyMatch(Indicator::hasFigure)
        || items.stream().anyMatch(Indicator::hasFigure);
  }

  /**
   * The first indicator of that name, whatever number stands before it, in the order of the page.
   */
  static Optional<Indicator> named(String name, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      if (NUMBER.matcher(indicator.name()).replaceFirst("").equals(name)) {
        return Optional.of(indicator);
      }
      Optional<Indicator> below =
          named(name, indicator.parts()).or(() -> named(name, indicator.items()));
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }
}
