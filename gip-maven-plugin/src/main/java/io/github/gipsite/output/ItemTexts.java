package io.github.gipsite.output;

import io.github.gipsite.data.Item;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How items are written in a file of some kind. What every report of an edition has is made once
 * and remembered; an indicator, which only one report has, is forgotten again.
 */
final class ItemTexts<T> {
  private final Map<Item, T> made = new ConcurrentHashMap<>();
  private final Function<Item, T> text;

  ItemTexts(Function<Item, T> text) {
    this.text = text;
  }

  T of(Item item) {
    return item.isOfForm() ? made.computeIfAbsent(item, text) : text.apply(item);
  }
}
