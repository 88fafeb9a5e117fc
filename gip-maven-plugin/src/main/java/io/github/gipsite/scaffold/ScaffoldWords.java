package io.github.gipsite.scaffold;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that new files are put together with: {@code scaffold.properties}. */
final class ScaffoldWords {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("io.github.gipsite.scaffold.scaffold", Locale.ROOT);

  private ScaffoldWords() {}

  static String text(String key, String... filledIn) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format((Object[]) filledIn);
  }
}
