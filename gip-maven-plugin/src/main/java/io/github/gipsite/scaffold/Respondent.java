package io.github.gipsite.scaffold;

import java.util.Optional;

/** Answers the questions about a new repository: a command line, or a person at a terminal. */
@FunctionalInterface
public interface Respondent {
  /**
   * Answers a question.
   *
   * @param question such as {@code agencyName}
   */
  Optional<String> answer(String question);

  /**
   * Takes note that an answer is wrong; the question is asked again unless this throws, as it does
   * where nobody is there to be asked.
   */
  default void refuse(ScaffoldException refusal) throws ScaffoldException {
    throw refusal;
  }
}
