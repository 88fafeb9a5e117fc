package io.github.gipsite.prose;

import java.util.List;

/**
 * All that a report says in words.
 *
 * @param statements numbers with a meaning, in the order of the form
 */
public record Words(List<Prose> prose, List<Statement> statements) {
  public Words {
    prose = List.copyOf(prose);
    statements = List.copyOf(statements);
  }
}
