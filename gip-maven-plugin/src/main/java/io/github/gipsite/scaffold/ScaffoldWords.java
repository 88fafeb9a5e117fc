package io.github.gipsite.scaffold;

import io.github.gipsite.edition.Edition;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words that new files are put together with: {@code scaffold.properties}, and templates.
 *
 * @param english whether they are in English; else in Chinese
 */
record ScaffoldWords(boolean english) {
  private static final String BUNDLE = "io.github.gipsite.scaffold.scaffold";

  /** The words for reports in an edition: Chinese for those in Chinese, English for others. */
  static ScaffoldWords of(Edition edition) {
    return new ScaffoldWords(!edition.isChinese());
  }

  String text(String key, String... filledIn) {
    // Without a file of its own, English would be looked for in the language of the machine.
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE + (english ? "_en" : ""), Locale.ROOT);
    return new MessageFormat(words.getString(key), Locale.ROOT).format((Object[]) filledIn);
  }

  /** Fills the gaps of a template. */
  String filled(String template, Map<String, String> gaps) {
    ScaffoldTemplate own = new ScaffoldTemplate("en/" + template);
    return (english && own.exists() ? own : new ScaffoldTemplate(template)).filled(gaps);
  }
}
