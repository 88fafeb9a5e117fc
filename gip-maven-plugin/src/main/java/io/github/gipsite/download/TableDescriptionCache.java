package io.github.gipsite.download;

import io.github.gipsite.data.TableDescription;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache of the text of table descriptions in one file format. The text of an edition's table is
 * made once; that of indicators, which only one report has, is not kept.
 */
final class TableDescriptionCache<T> {
  private final Map<TableDescription, T> made = new ConcurrentHashMap<>();
  private final Function<TableDescription, T> text;

  TableDescriptionCache(Function<TableDescription, T> text) {
    this.text = text;
  }

  T textOf(TableDescription form) {
    return form.isOfEdition() ? made.computeIfAbsent(form, text) : text.apply(form);
  }
}
