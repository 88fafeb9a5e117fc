package io.github.gipsite.output;

import io.github.gipsite.data.TableForm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How the form of a table is written in a file of some kind. What every report of an edition has is
 * made once and remembered; that of indicators, which only one report has, is forgotten again.
 */
final class FormTexts<T> {
  private final Map<TableForm, T> made = new ConcurrentHashMap<>();
  private final Function<TableForm, T> text;

  FormTexts(Function<TableForm, T> text) {
    this.text = text;
  }

  T of(TableForm form) {
    return form.isOfEdition() ? made.computeIfAbsent(form, text) : text.apply(form);
  }
}
