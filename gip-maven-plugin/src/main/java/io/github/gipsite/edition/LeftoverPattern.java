package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of instruction or placeholder that must not be left in.
 *
 * @param with words of which a text has one where the pattern is found; most texts have none
 * @param pattern for what was left in
 */
public record LeftoverPattern(List<String> with, Pattern pattern) {
  /** What is left of a chapter that was prepared in English, for an edition that names nothing. */
  static final List<LeftoverPattern> USUAL =
      List.of(
          new LeftoverPattern(
              List.of("[To be written"),
              Pattern.compile("\\[To be written(?:: [^\\]\\n]{0,80})?\\]")));

  public LeftoverPattern {
    with = List.copyOf(with);
  }
}
