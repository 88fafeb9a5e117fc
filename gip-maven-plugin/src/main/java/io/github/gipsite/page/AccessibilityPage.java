package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;

/**
 * The accessibility statement: how the pages can be used, by whom, and whom to tell where they
 * cannot.
 */
public record AccessibilityPage(Site site) implements Page {
  @Override
  public String path() {
    return "accessibility/index.html";
  }

  /** The site's: the words of the template say what the page is about. */
  @Override
  public String title() {
    return site.title();
  }

  @Override
  public String titleKey() {
    return "accessibility";
  }

  @Override
  public String template() {
    return "accessibility";
  }

  @Override
  public Kind kind() {
    return Kind.AID;
  }

  @Override
  public List<Breadcrumb> trail() {
    return Breadcrumb.trail(this, Breadcrumb.here("accessibility", ""));
  }
}
