package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A cache of table descriptions, which are the same in every report of an edition. */
final class TableDescriptions {
  private final Map<Table, TableDescription> byTable = new ConcurrentHashMap<>();

  TableDescription descriptionOf(Table table) {
    return byTable.computeIfAbsent(table, TableDescription::of);
  }
}
