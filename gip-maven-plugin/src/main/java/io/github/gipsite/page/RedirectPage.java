package io.github.gipsite.page;

import io.github.gipsite.report.Site;

/**
 * A page at an old address that redirects to the new one.
 *
 * @param path where it was
 * @param target where it is, from the root of the site
 */
public record RedirectPage(Site site, String path, String title, String target) implements Page {
  @Override
  public String template() {
    return "redirect";
  }

  @Override
  public boolean framed() {
    return false;
  }

  /** The target as a link from this page. */
  public String href() {
    return root() + HrefEncoder.of(target);
  }
}
