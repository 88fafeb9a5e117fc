package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.net.URI;

/**
 * The page that a server shows in the place of one that is not there. It appears under any address,
 * so its links cannot begin at itself: they begin at the host, by the path in the address of the
 * site, and at the root of the site where that is not known.
 */
public record NotFoundPage(Site site) implements Page {
  @Override
  public String path() {
    return "404.html";
  }

  @Override
  public String title() {
    return site.title();
  }

  @Override
  public String titleKey() {
    return "not-found";
  }

  @Override
  public String template() {
    return "404";
  }

  /** With the mark by which Thymeleaf knows a link that begins at the host. */
  @Override
  public String root() {
    return site.base().map(base -> "~" + URI.create(base).getRawPath()).orElse("");
  }
}
