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
  public LeftoverPattern {
    with = List.copyOf(with);
  }
}
