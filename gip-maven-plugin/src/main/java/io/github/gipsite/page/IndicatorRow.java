package io.github.gipsite.page;

import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of indicators.
 *
 * @param level how deep it stands, from 0
 * @param part whether it is part of the line above (其中)
 * @param value as written; empty for a blank, and where the line only groups others
 */
public record IndicatorRow(int level, boolean part, String name, String unit, String value) {
  /** The rows of all indicators, each followed by those that belong to it. */
  static List<IndicatorRow> of(List<Indicator> indicators) {
    List<IndicatorRow> rows = new ArrayList<>();
    indicators.forEach(indicator -> add(indicator, 0, false, rows));
    return rows;
  }

  private static void add(Indicator indicator, int level, boolean part, List<IndicatorRow> rows) {
    String value = indicator.figure().map(Figure::text).orElse("");
    rows.add(new IndicatorRow(level, part, indicator.name(), indicator.unit(), value));
    indicator.parts().forEach(one -> add(one, level + 1, true, rows));
    indicator.items().forEach(one -> add(one, level + 1, false, rows));
  }
}
