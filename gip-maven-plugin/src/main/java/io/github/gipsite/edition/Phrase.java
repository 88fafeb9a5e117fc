package io.github.gipsite.edition;

import java.util.List;
import java.util.Optional;

/**
 * A phrase by which a report states figures.
 *
 * @param say the pattern; see the comment in the edition file
 * @param mean names of the figures it may mean, any of which makes it right
 * @param unless words in the clause, before the number, that make it mean something else
 * @param unlessBefore the same, anywhere before it in the sentence
 * @param atMost name of a figure that the number is a part of or equal to: a meaning with a larger
 *     figure is not meant
 * @param about the topic that must be spoken of; empty where the words say it by themselves
 * @param sure whether it means these figures and nothing else; if not, a difference is only worth
 *     knowing
 */
public record Phrase(
    String say,
    List<String> mean,
    WordList unless,
    WordList unlessBefore,
    Optional<String> atMost,
    Optional<String> about,
    boolean sure) {
  public Phrase {
    mean = List.copyOf(mean);
  }
}
