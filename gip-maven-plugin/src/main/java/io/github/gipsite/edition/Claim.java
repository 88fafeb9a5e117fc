package io.github.gipsite.edition;

import java.util.List;

/**
 * A phrase by which a report says that there was nothing of a kind.
 *
 * @param say the pattern
 * @param zero names of the figures that must then be 0
 * @param unless words in the sentence that make it say something else
 */
public record Claim(String say, List<String> zero, WordList unless) {
  public Claim {
    zero = List.copyOf(zero);
  }
}
