package io.github.gipsite.template;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The words of the pages in one language by their keys, as {@code messages.properties} has them.
 */
public record TemplateWords(Map<String, String> byKey) {
  public TemplateWords {
    byKey = Map.copyOf(byKey);
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /**
   * The words of a key.
   *
   * @param filledIn takes the place of {@code {0}}, {@code {1}} …
   */
  public String text(String key, Object... filledIn) {
    String word = byKey.get(key);
    if (word == null) {
      throw new IllegalStateException("the template has no message " + key);
    }
    if (filledIn.length == 0 && word.indexOf('\'') < 0 && word.indexOf('{') < 0) {
      return word;
    }
    Object[] texts = Arrays.stream(filledIn).map(String::valueOf).toArray();
    return new MessageFormat(word, Locale.ROOT).format(texts);
  }
}
