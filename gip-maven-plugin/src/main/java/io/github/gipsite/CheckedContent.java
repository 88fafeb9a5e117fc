package io.github.gipsite;

import io.github.gipsite.content.ContentReader.ReadContent;
import io.github.gipsite.diagnostic.FailOn;
import io.github.gipsite.diagnostic.Findings;
import io.github.gipsite.page.OutputSelection;
import io.github.gipsite.page.SitePlan;

/**
 * Content with the findings on it.
 *
 * @param content as it was read
 * @param findings of reading and of all checks
 * @param fingerprint of all that a site is made with besides this content
 */
record CheckedContent(ReadContent content, Findings findings, String fingerprint) {
  /** Whether the run ends here: the content has errors, or findings from {@code failOn} on. */
  boolean failsRun(FailOn failOn) {
    return findings.hasErrors() || failOn.failed(findings);
  }

  SitePlan plan(OutputSelection outputs) {
    return SitePlan.of(content.archive(), findings, outputs);
  }
}
