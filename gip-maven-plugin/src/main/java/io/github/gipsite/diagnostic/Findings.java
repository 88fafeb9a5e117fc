package io.github.gipsite.diagnostic;

import java.util.List;

/**
 * All findings of one run, sorted by place.
 *
 * @param reports how many reports were read
 */
public record Findings(List<Diagnostic> all, int reports) {
  public Findings {
    all = all.stream().sorted().toList();
  }

  public long count(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a site may be built from this content. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
