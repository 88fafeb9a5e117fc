package io.github.gipsite.prose;

import java.util.List;

/**
 * The sentences of a report and the figures that they state, in the order of the form.
 *
 * @param sentences of all narratives
 * @param statements numbers in these sentences that have a meaning
 */
public record ReportProse(
    List<PlainNarrative> prose, List<Sentence> sentences, List<FigureStatement> statements) {
  public ReportProse {
    prose = List.copyOf(prose);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }
}
