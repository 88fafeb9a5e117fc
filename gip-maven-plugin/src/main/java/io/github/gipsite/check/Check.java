package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.Rule;
import java.util.List;

/**
 * A check of one report, by itself and beside the other years of its agency.
 *
 * <p>An implementation is a class whose name ends in {@code Check}, and a line in {@link Checks};
 * CONTRIBUTING.md goes through an example. It is silent where it cannot know. It looks at nothing
 * but its argument, because its findings are kept until something of the agency changes, and it has
 * no state, because several reports are checked at a time. Its explanation for readers stands under
 * its id in {@code rules.properties}.
 */
public interface Check {
  /** The public id of the check, and the severity of its findings. */
  Rule rule();

  /** Whether a report can be published as it is when the office explains the finding. */
  default boolean isExplainable() {
    return true;
  }

  /** Returns the findings on one report; empty where it is right. */
  List<Diagnostic> check(CheckedReport checked);
}
