package io.github.gipsite.download;

import io.github.gipsite.data.TableDescription;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps the text of the description of a table in a file of some kind. What every report of an
 * edition has is made once and remembered; that of indicators, which only one report has, is
 * forgotten again.
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
