package io.github.gipsite.output;

import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/** The pages. */
public record HtmlOutput(PageRenderer renderer) implements Output {
  @Override
  public Stream<OutputFile> files(SitePlan plan) {
    return plan.pages().stream()
        .map(
            page ->
                new OutputFile(
                    page.path(), page.from(), out -> renderer.render(page).writeTo(out)));
  }
}
