package io.github.gipsite.edition;

import java.util.List;

/**
 * A row that is not printed but may be named in the text: the sum of others, column by column.
 *
 * @param rows ids of the rows added up
 */
public record DerivedRow(String id, String name, List<String> rows) {
  public DerivedRow {
    rows = List.copyOf(rows);
  }
}
