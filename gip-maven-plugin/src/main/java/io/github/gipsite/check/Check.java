package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import java.util.List;

/**
 * One question asked of every report, of several at a time. Its explanation for readers stands
 * under its id in {@code rules.properties}.
 */
public interface Check {
  /** Its public id, and what its findings weigh. */
  Rule rule();

  /** Whether a report can be published as it is when the office explains the finding. */
  default boolean isExplainable() {
    return true;
  }

  /** What is wrong with one report; nothing where it is right. */
  List<Diagnostic> check(CheckedReport checked);
}
