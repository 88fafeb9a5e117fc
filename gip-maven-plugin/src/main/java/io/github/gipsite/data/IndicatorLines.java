package io.github.gipsite.data;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Figure;
import io.github.gipsite.report.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The indicators of a report as flat lines, each with the labels of the indicators above it. */
final class IndicatorLines {
  private IndicatorLines() {}

  /**
   * An indicator that has a figure, which may be blank.
   *
   * @param id its place among its like, such as {@code 1.2.1}: names are not unique, and offices
   *     change them
   * @param label the names above it and its own, outermost first
   */
  record Line(String id, List<String> label, String unit, Figure figure) {}

  /** The lines that have a figure, a blank included; lines that only group others are left out. */
  static Stream<Line> figures(AnnualReport report) {
    return lines(report.indicators(), "", List.of());
  }

  private static Stream<Line> lines(List<Indicator> indicators, String above, List<String> names) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (Indicator indicator : indicators) {
      number++;
      String id = above + number;
      List<String> label = Stream.concat(names.stream(), Stream.of(indicator.name())).toList();
      indicator
          .figure()
          .ifPresent(figure -> lines.add(new Line(id, label, indicator.unit(), figure)));
      List<Indicator> below =
          Stream.concat(indicator.parts().stream(), indicator.items().stream()).toList();
      lines(below, id + ".", label).forEach(lines::add);
    }
    return lines.stream();
  }
}
