package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phrase by which a report states figures.
 *
 * @param say the pattern; see the comment in the edition file
 * @param mean names of the figures it may mean, any of which makes it right
 * @param unless words in the clause, before the number, that make it mean something else
 * @param unlessBefore the same, anywhere before it in the sentence
 * @param atMost name of a figure that the number is a part of or equal to: a meaning with a larger
 *     figure is not meant
 * @param sure whether it means these figures and nothing else; if not, a difference is only worth
 *     knowing
 */
public record Phrase(
    String say,
    List<String> mean,
    Pattern unless,
    Pattern unlessBefore,
    Optional<String> atMost,
    boolean sure) {
  public Phrase {
    mean = List.copyOf(mean);
  }
}
