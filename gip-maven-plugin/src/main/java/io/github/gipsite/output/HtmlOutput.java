package io.github.gipsite.output;

import io.github.gipsite.page.AgencyPlan;
import io.github.gipsite.page.Page;
import io.github.gipsite.page.PageRenderer;
import io.github.gipsite.page.SitePlan;
import java.util.stream.Stream;

/** The HTML pages and other files that templates make. */
public record HtmlOutput(PageRenderer renderer) implements Output {
  @Override
  public Stream<OutputFile> filesOf(AgencyPlan agency) {
    return agency.pages().stream().map(this::file);
  }

  @Override
  public Stream<OutputFile> commonFiles(SitePlan plan) {
    return plan.common().stream().map(this::file);
  }

  private OutputFile file(Page page) {
    return new OutputFile(page.path(), page.from(), out -> renderer.render(page).writeTo(out));
  }
}
