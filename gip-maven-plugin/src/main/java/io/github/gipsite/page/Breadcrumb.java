package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
import io.github.gipsite.template.TemplateConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step on the way to a page.
 *
 * @param key of the words that name the step
 * @param text what is filled into these words
 * @param href from the page; empty where there is nothing to follow
 */
public record Breadcrumb(TemplateConstant key, String text, String href) {
  /** A step with a name of the office's own. */
  private static final TemplateConstant NAMED = new TemplateConstant("title");

  private static final TemplateConstant HOME = new TemplateConstant("home");

  /** From the site around this one, by way of its home, to a page. */
  static List<Breadcrumb> trail(Page page, Breadcrumb here) {
    return trail(page, List.of(), here);
  }

  /** The same by way of an agency, where that has a page of its own. */
  static List<Breadcrumb> trail(Page page, Agency agency, Breadcrumb here) {
    return trail(page, above(page, agency).stream().toList(), here);
  }

  /** The same by way of an agency and a page of it. */
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

  /** To home itself: nothing, unless there is a site around this one. */
  static List<Breadcrumb> trailToHome(Page page) {
    List<Breadcrumb> trail = around(page);
    if (!trail.isEmpty()) {
      trail.add(new Breadcrumb(NAMED, page.site().title(), ""));
    }
    return trail;
  }

  /** The page itself. */
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
