package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of tables, which are the same in every report of an edition: it remembers them. */
final class TableDescriptions {
  private final Map<Table, TableDescription> byTable = new ConcurrentHashMap<>();

  TableDescription descriptionOf(Table table) {
    return byTable.computeIfAbsent(table, TableDescription::of);
  }
}
