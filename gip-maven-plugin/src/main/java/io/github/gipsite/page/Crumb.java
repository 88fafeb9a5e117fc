package io.github.gipsite.page;

import io.github.gipsite.report.Agency;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way to a page.
 *
 * @param key of the words that name the step
 * @param text what is filled into these words
 * @param href from the page
 */
public record Crumb(String key, String text, String href) {
  /** From home to a page: by way of its agency, where that has a page of its own. */
  static List<Crumb> trail(Page page, Agency agency, Crumb last) {
    List<Crumb> trail = new ArrayList<>();
    trail.add(home(page));
    if (!agency.folder().isEmpty()) {
      trail.add(new Crumb("title", agency.name(), page.root() + agency.folder() + "/index.html"));
    }
    trail.add(last);
    return trail;
  }

  static Crumb home(Page page) {
    return new Crumb("home", "", page.root() + "index.html");
  }

  /** The page itself. */
  static Crumb here(String key, String text) {
    return new Crumb(key, text, "");
  }
}
