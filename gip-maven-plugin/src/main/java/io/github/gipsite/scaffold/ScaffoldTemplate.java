package io.github.gipsite.scaffold;

import io.github.gipsite.source.ResourceFolder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template file beside this class, with {@code {gaps}} to fill. Braces around other words stay.
 */
record ScaffoldTemplate(String name) {
  private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)}");
  private static final ResourceFolder FOLDER =
      new ResourceFolder(ScaffoldTemplate.class.getClassLoader(), "io/github/gipsite/scaffold");

  boolean exists() {
    return FOLDER.exists(name);
  }

  /** Fills the gaps of the template. */
  String filled(Map<String, String> words) {
    return GAP.matcher(FOLDER.text(name).text())
        .replaceAll(gap -> Matcher.quoteReplacement(words.getOrDefault(gap.group(1), gap.group())));
  }
}
