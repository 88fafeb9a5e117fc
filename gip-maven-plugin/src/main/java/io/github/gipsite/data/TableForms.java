package io.github.gipsite.data;

import io.github.gipsite.edition.Table;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of tables, which are the same in every report of an edition: it remembers them. */
final class TableForms {
  private final Map<Table, TableForm> byTable = new ConcurrentHashMap<>();

  TableForm of(Table table) {
    return byTable.computeIfAbsent(table, TableForm::of);
  }
}
