package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;

/**
 * The accessibility statement: how and by whom the pages can be used, and where to report barriers.
 */
public record AccessibilityPage(Site site) implements Page {
  @Override
  public String path() {
    return "accessibility/index.html";
  }

  /** The title of the site; the words of the template name the page itself. */
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
