package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import java.util.List;

/** The findings of checks, and the extent to which they could check. */
public record CheckResults(List<Diagnostic> findings, Coverage coverage) {
  public CheckResults {
    findings = List.copyOf(findings);
  }
}
