package io.github.gipsite.testkit;

import io.github.gipsite.browser.Browser;
import io.github.gipsite.browser.PageTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a built site, by its path.
 *
 * @param query what was asked for on the page of the search; empty on all others
 */
public record PageLook(BuiltSite site, String path, String query) {
  /** One page of each type: of one agency's archive through all forms, and of several agencies. */
  public static List<PageLook> all(Path folder) throws IOException {
    List<PageLook> pages = new ArrayList<>();
    for (Path content :
        List.of(
            SampleContent.allYears(),
            SampleContent.twoAgencies(),
            SampleContent.summary(),
            SampleContent.realReport())) {
      BuiltSite site = BuiltSite.of(content, folder.resolve("target" + pages.size()));
      PageTypes.of(site).stream()
          .map(path -> new PageLook(site, path, ""))
          .filter(page -> !page.linksFromTheHost())
          .forEach(pages::add);
      pages.add(new PageLook(site, "search/index.html", "?q=政府信息公开"));
    }
    return pages;
  }

  /** 404.html where the address of the site is known: only a server shows it right. */
  private boolean linksFromTheHost() {
    return path.equals("404.html") && Files.exists(site.folder().resolve("sitemap.xml"));
  }

  /** Opens it, and waits for what it then brings in. */
  public void open(Browser browser) {
    browser.open(site.folder().resolve(path).toUri() + query);
    if (!query.isEmpty()) {
      browser.await(".gip-found mark");
    }
  }

  public boolean isInItsSite(String request) {
    return request.startsWith(site.folder().toUri().toString()) || request.startsWith("data:");
  }

  /**
   * Not so the page for what is not there of a site that knows its address: it takes its style
   * sheet from the host.
   */
  public boolean isStyledFromItsFolder() {
    try {
      return site.page(path).select("link[rel=stylesheet][href^=/]").isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return site.folder().getParent().getFileName() + "/" + path + query;
  }
}
