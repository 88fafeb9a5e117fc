package io.github.gipsite.edition;

import java.util.List;

/**
 * A row of value cells.
 *
 * @param id unique in its table; a dot groups, as in {@code withheld.state-secret}
 * @param label as printed, outer header first
 * @param shortName for messages
 * @param also other wordings of its own label, seen in published reports
 */
public record Row(String id, List<String> label, String shortName, List<String> also) {
  public Row {
    label = List.copyOf(label);
    also = List.copyOf(also);
  }

  /**
   * The label that distinguishes the row from all others: its own, with the group of a third level.
   */
  public String name() {
    int from = label.size() > 2 ? label.size() - 2 : label.size() - 1;
    return String.join(" ", label.subList(from, label.size()));
  }
}
