package io.github.gipsite.edition;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of value cells.
 *
 * @param id unique in its band
 * @param label as printed, outer header first
 * @param shortName for messages
 * @param unit 件 or 万元
 * @param also other wordings of its own label, seen in published reports
 */
public record Column(
    String id,
    List<String> label,
    String shortName,
    Measure measure,
    String unit,
    List<String> also) {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  public Column {
    label = List.copyOf(label);
    also = List.copyOf(also);
  }

  /** The value of one unit of the column in the base unit: 10,000 for 万元. */
  public BigDecimal scale() {
    return unit.startsWith("万") ? TEN_THOUSAND : BigDecimal.ONE;
  }
}
