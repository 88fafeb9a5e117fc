package io.github.gipsite.page;

import io.github.gipsite.diagnostic.Diagnostic;
import io.github.gipsite.diagnostic.SourceLocation;
import io.github.gipsite.source.FindingException;
import io.github.gipsite.source.TemplateFiles;
import io.github.gipsite.template.SiteTemplate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checks template files of an office by rendering a sample of the pages that they reach, so that an
 * error is a finding and does not end the run. An error that the sample does not show ends the
 * writing of the site with the same finding.
 */
public final class TemplateOverrideCheck {
  private TemplateOverrideCheck() {}

  /** The findings on the lists of assets, without which no page can be rendered. */
  public static List<Diagnostic> ofAssets(TemplateFiles files) {
    return files.own().isEmpty()
        ? List.of()
        : finding(() -> new TemplateFaults(files).unless("", new SiteTemplate(files)::assets))
            .stream()
            .toList();
  }

  /**
   * The findings on pages; one for each place, however many pages it affects.
   *
   * @param renderer with the template to be tried
   */
  public static List<Diagnostic> ofPages(SitePlan plan, PageRenderer renderer) {
    PageRenderer run = renderer.withoutFilling();
    SortedMap<SourceLocation, Diagnostic> findings = new TreeMap<>();
    sample(plan, renderer).parallelStream()
        .flatMap(page -> finding(() -> renderer.compare(page, run)).stream())
        .toList()
        .forEach(found -> findings.putIfAbsent(found.place(), found));
    return List.copyOf(findings.values());
  }

  static List<Page> sample(SitePlan plan, PageRenderer renderer) {
    return PageSample.of(plan.pages().stream().filter(renderer::isOverridden).toList());
  }

  private static Optional<Diagnostic> finding(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (FindingException e) {
      return Optional.of(e.finding());
    }
  }
}
