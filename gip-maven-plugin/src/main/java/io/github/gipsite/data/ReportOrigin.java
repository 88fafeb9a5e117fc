package io.github.gipsite.data;

import java.util.List;

/**
 * The report that a figure stands in.
 *
 * @param report its folder on the site, such as {@code 2024}
 * @param agency the name of the body that published the report, as it was then
 */
public record ReportOrigin(String report, String agency, int year, String edition) {
  /** The texts of its fields, which come first in a line. */
  public List<String> texts() {
    return List.of(report, agency, String.valueOf(year), edition);
  }
}
