package io.github.gipsite.check;

import io.github.gipsite.diagnostic.Coverage;
import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.similarity.NarrativeSignature;
import java.util.List;

/**
 * The result of checking one agency by itself.
 *
 * @param findings of the checks that look at one agency alone, before anything is explained
 * @param coverage what these checks have looked at
 * @param said the signatures of its narratives, for the checks that compare agencies
 */
record CheckedSeries(
    ReportSeries series,
    List<Diagnostic> findings,
    Coverage coverage,
    List<NarrativeSignature> said) {
  CheckedSeries {
    findings = List.copyOf(findings);
    said = List.copyOf(said);
  }
}
