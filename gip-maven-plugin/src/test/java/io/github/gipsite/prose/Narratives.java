package io.github.gipsite.prose;

import io.github.gipsite.ContentFolder;
import io.github.gipsite.report.AnnualReport;
import io.github.gipsite.report.FigureText;
import io.github.gipsite.report.Narrative;
import io.github.gipsite.report.ReportSeries;
import io.github.gipsite.source.SourceText;
import java.nio.file.Path;

/** Words in the overview of the good report. */
final class Narratives {
  static final String FILE = "2024/overview.md";

  private static final ReportSeries GOOD =
      ContentFolder.at(Path.of("src/test/resources/good")).series();

  private Narratives() {}

  /** The overview as it is read when a Markdown text is all that is in it. */
  static Prose overview(String markdown) {
    AnnualReport report = GOOD.report(2024).orElseThrow();
    return Prose.of(
        new Narrative(
            report.narrative("overview").orElseThrow().part(), new SourceText(FILE, markdown)),
        FigureText.Resolver.of(report, GOOD));
  }

  /** The first sentence of such an overview. */
  static Sentence sentence(String markdown) {
    return overview(markdown).sentences().get(0);
  }
}
