package io.github.gipsite.report;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * An explanation by which an office answers a finding that it does not correct, because the report
 * was published like that or for another reason. It is shown with the report.
 *
 * @param check id of the check
 * @param figure the figure it is about, or the beginning of its name; empty for all
 * @param date when it was given
 * @param place of the id of the check
 * @param reasonPlace of the reason
 * @param figurePlace of the figure; of the check where there is none
 */
public record Explanation(
    String check,
    Optional<String> figure,
    String reason,
    Optional<String> date,
    SourceLocation place,
    SourceLocation reasonPlace,
    SourceLocation figurePlace) {

  public boolean explains(Diagnostic finding) {
    return finding.id().equals(check)
        && (figure.isEmpty() || finding.figures().stream().anyMatch(this::means));
  }

  private boolean means(String id) {
    String named = figure.orElseThrow();
    return id.equals(named) || id.startsWith(named + ".");
  }
}
