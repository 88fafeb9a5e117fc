package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
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
public record Crumb(Fixed key, String text, String href) {
  /** A step with a name of the office's own. */
  private static final Fixed NAMED = new Fixed("title");

  private static final Fixed HOME = new Fixed("home");

  /** From the site around this one, by way of its home, to a page. */
  static List<Crumb> trail(Page page, Crumb here) {
    return trail(page, List.of(), here);
  }

  /** The same by way of an agency, where that has a page of its own. */
  static List<Crumb> trail(Page page, Agency agency, Crumb here) {
    return trail(page, above(page, agency).stream().toList(), here);
  }

  /** The same by way of an agency and a page of it. */
  static List<Crumb> trail(Page page, Agency agency, Crumb between, Crumb here) {
    return trail(
        page, Stream.concat(above(page, agency).stream(), Stream.of(between)).toList(), here);
  }

  private static Optional<Crumb> above(Page page, Agency agency) {
    return Optional.of(agency.folder())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> page.root() + Href.of(folder + "/index.html"))
        .map(href -> new Crumb(NAMED, agency.name(), href));
  }

  private static List<Crumb> trail(Page page, List<Crumb> above, Crumb here) {
    List<Crumb> trail = around(page);
    String home = page.root() + "index.html";
    trail.add(
        trail.isEmpty() ? new Crumb(HOME, "", home) : new Crumb(NAMED, page.site().title(), home));
    trail.addAll(above);
    trail.add(here);
    return trail;
  }

  /** To home itself: nothing, unless there is a site around this one. */
  static List<Crumb> trailToHome(Page page) {
    List<Crumb> trail = around(page);
    if (!trail.isEmpty()) {
      trail.add(new Crumb(NAMED, page.site().title(), ""));
    }
    return trail;
  }

  /** The page itself. */
  static Crumb here(String key, String text) {
    return new Crumb(new Fixed(key), text, "");
  }

  public boolean isNamed() {
    return key.equals(NAMED);
  }

  private static List<Crumb> around(Page page) {
    List<Crumb> around = new ArrayList<>();
    page.site().breadcrumb().stream()
        .map(step -> new Crumb(NAMED, step.name(), href(page, step.href())))
        .forEach(around::add);
    return around;
  }

  private static String href(Page page, String href) {
    return href.isEmpty() || href.contains("://") ? href : page.root() + href;
  }
}
