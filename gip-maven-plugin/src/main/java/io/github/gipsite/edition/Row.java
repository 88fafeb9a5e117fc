package io.github.gipsite.edition;

import java.util.List;

/**
 * A row of value cells.
 *
 * @param id unique in its table; a dot groups, as in {@code withheld.state-secret}
 * @param label as printed, outer header first
 * @param shortName for messages
 */
public record Row(String id, List<String> label, String shortName) {
  public Row {
    label = List.copyOf(label);
  }

  /** The label of the row itself, without the headers it stands under. */
  public String ownLabel() {
    return label.get(label.size() - 1);
  }
}
