package io.github.gipsite.prose;

import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.report.ResolvedReference;
import io.github.gipsite.source.SourceText;
import io.github.gipsite.testkit.ContentFolder;
import java.nio.file.Path;

/** Words in the overview of the good report. */
final class SampleNarratives {
  static final String FILE = "2024/overview.md";

  private static final ReportSeries GOOD =
      ContentFolder.at(Path.of("src/test/resources/good")).series();

  private SampleNarratives() {}

  /** The overview as it is read when a Markdown text is all that is in it. */
  static PlainNarrative overview(String markdown) {
    AnnualReport report = GOOD.report(2024).orElseThrow();
    return PlainNarrative.of(
        new Narrative(
            report.narrative("overview").orElseThrow().part(), new SourceText(FILE, markdown)),
        ResolvedReference.Resolver.of(report, GOOD));
  }

  /** The first sentence of such an overview. */
  static Sentence sentence(String markdown) {
    return overview(markdown).sentences().get(0);
  }
}
