package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only in texts with one of its keywords.
 *
 * @param keywords texts of which every match holds at least one
 */
public record KeywordPattern(List<String> keywords, Pattern pattern) {
  public KeywordPattern {
    keywords = List.copyOf(keywords);
  }

  /** Returns the pattern of a text that is taken as it is. */
  static KeywordPattern of(String text) {
    return new KeywordPattern(List.of(text), Pattern.compile(Pattern.quote(text)));
  }

  /** Reads a pattern with its keywords. */
  static KeywordPattern of(EditionFields fields) {
    return new KeywordPattern(fields.texts("keywords"), Pattern.compile(fields.text("pattern")));
  }
}
