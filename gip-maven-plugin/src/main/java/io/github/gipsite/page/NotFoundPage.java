package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.net.URI;

/**
 * The page that a server shows for an address that does not exist. It appears under any address, so
 * that its links cannot be relative to it: they begin at the host, by the path in the address of
 * the site, or at the root where that is not known.
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

  /**
   * The prefix of links, with the mark by which Thymeleaf recognises links that begin at the host.
   */
  @Override
  public String root() {
    return site.base().map(base -> "~" + URI.create(base).getRawPath()).orElse("");
  }
}
