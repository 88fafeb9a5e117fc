package io.github.gipsite.edition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which the words of a report say that there was nothing of a kind.
 *
 * @param say the pattern
 * @param zero names of the figures that must then be 0
 * @param unless words in the sentence that make it say something else
 */
public record Claim(String say, List<String> zero, Pattern unless) {
  public Claim {
    zero = List.copyOf(zero);
  }
}
