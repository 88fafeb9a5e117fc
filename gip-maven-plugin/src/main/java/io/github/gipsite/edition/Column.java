package io.github.gipsite.edition;

import java.util.List;

/**
 * A column of value cells.
 *
 * @param id unique in its band
 * @param label as printed, outer header first
 * @param shortName for messages
 * @param unit 件 or 万元
 */
public record Column(
    String id, List<String> label, String shortName, Measure measure, String unit) {
  public Column {
    label = List.copyOf(label);
  }
}
