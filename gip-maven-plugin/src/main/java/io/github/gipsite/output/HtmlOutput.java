package io.github.gipsite.output;

import io.github.gipsite.page.Page;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.ReportPage;
import io.github.gipsite.page.SitePlan;
import io.github.gipsite.page.TrendsPage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages. */
public record HtmlOutput(PageRenderer renderer) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    return plan.pages().stream()
        .map(
            page ->
                new OutputFile(
                    page.path(),
                    from(page),
                    out -> out.write(renderer.render(page).getBytes(StandardCharsets.UTF_8))));
  }

  /** What shows nothing but one agency, which are nearly all pages there are. */
  private static Optional<String> from(Page page) {
    if (page instanceof ReportPage report && report.units().isEmpty()) {
      return Optional.of(report.series().fingerprints().all());
    }
    return page instanceof TrendsPage trends
        ? Optional.of(trends.series().fingerprints().figures())
        : Optional.empty();
  }
}
