package io.github.gipsite.data;

import io.github.gipsite.report.Figure;
import java.util.List;

/**
 * The figures of a table of one report, in the order of the tidy lines. A blank figure is not 0.
 *
 * @param form what each is the figure of
 * @param figures one for each item of the form, in order
 */
public record TableData(ReportOrigin origin, TableDescription form, List<Figure> figures) {
  public TableData {
    figures = List.copyOf(figures);
    if (form.items().size() != figures.size()) {
      throw new IllegalArgumentException(origin + ": " + figures.size());
    }
  }
}
