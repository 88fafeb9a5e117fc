package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
import io.github.gipsite.template.TemplateConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the breadcrumb of a page.
 *
 * @param key of the words that name the step
 * @param text the argument of these words
 * @param href from the page; empty where there is nothing to follow
 */
public record Breadcrumb(TemplateConstant key, String text, String href) {
  /** The key for a step that the office named itself. */
  private static final TemplateConstant NAMED = new TemplateConstant("title");

  private static final TemplateConstant HOME = new TemplateConstant("home");

  /** The breadcrumb of a page: the surrounding site, the home page, and the page. */
  static List<Breadcrumb> trail(Page page, Breadcrumb here) {
    return trail(page, List.of(), here);
  }

  /**
   * The breadcrumb of a page of an agency, which comes before it where it has a page of its own.
   */
  static List<Breadcrumb> trail(Page page, Agency agency, Breadcrumb here) {
    return trail(page, above(page, agency).stream().toList(), here);
  }

  /** The breadcrumb of a page below another page of an agency. */
  static List<Breadcrumb> trail(Page page, Agency agency, Breadcrumb between, Breadcrumb here) {
    return trail(
        page, Stream.concat(above(page, agency).stream(), Stream.of(between)).toList(), here);
  }

  private static Optional<Breadcrumb> above(Page page, Agency agency) {
    return Optional.of(agency.folder())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> page.root() + HrefEncoder.of(folder + "/index.html"))
        .map(href -> new Breadcrumb(NAMED, agency.name(), href));
  }

  private static List<Breadcrumb> trail(Page page, List<Breadcrumb> above, Breadcrumb here) {
    List<Breadcrumb> trail = around(page);
    String home = page.root() + "index.html";
    trail.add(
        trail.isEmpty()
            ? new Breadcrumb(HOME, "", home)
            : new Breadcrumb(NAMED, page.site().title(), home));
    trail.addAll(above);
    trail.add(here);
    return trail;
  }

  /** The breadcrumb of the home page: empty, unless the site is part of another. */
  static List<Breadcrumb> trailToHome(Page page) {
    List<Breadcrumb> trail = around(page);
    if (!trail.isEmpty()) {
      trail.add(new Breadcrumb(NAMED, page.site().title(), ""));
    }
    return trail;
  }

  /** The last step, which is the page itself. */
  static Breadcrumb here(String key, String text) {
    return new Breadcrumb(new TemplateConstant(key), text, "");
  }

  public boolean isNamed() {
    return key.equals(NAMED);
  }

  private static List<Breadcrumb> around(Page page) {
    List<Breadcrumb> around = new ArrayList<>();
    page.site().breadcrumb().stream()
        .map(step -> new Breadcrumb(NAMED, step.name(), href(page, step.href())))
        .forEach(around::add);
    return around;
  }

  private static String href(Page page, String href) {
    return href.isEmpty() || href.contains("://") ? href : page.root() + href;
  }
}
