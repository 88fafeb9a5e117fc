package io.github.gipsite.report;

import java.util.List;

/**
 * The figures and words of a report.
 *
 * @param tables in the order of the form; a table that is missing is not in it
 * @param narratives in the order of the form; a file that is missing is not in it
 * @param indicators of a report of free form
 */
public record ReportBody(
    List<ReportTable> tables, List<Narrative> narratives, List<Indicator> indicators) {
  public ReportBody {
    tables = List.copyOf(tables);
    narratives = List.copyOf(narratives);
    indicators = List.copyOf(indicators);
  }

  public boolean isEmpty() {
    return tables.isEmpty() && narratives.isEmpty() && indicators.isEmpty();
  }
}
