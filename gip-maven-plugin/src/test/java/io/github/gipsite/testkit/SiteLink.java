package io.github.gipsite.testkit;

import java.net.URI;
import java.nio.file.Path;
import org.jsoup.nodes.Element;

/** An address on a page. */
public record SiteLink(BuiltSite site, String page, Element element, String address) {
  /** The path of the site that knows its address. */
  private static final String BASE = "/gkml/";

  /** The page for what is not there is shown at any address: its links begin at the host. */
  public boolean beginsAtTheHost() {
    return page.equals("404.html") && address.startsWith(BASE);
  }

  /** The site's own address of a page, for machines. */
  public boolean isForMachines() {
    return element.is("link[rel=canonical]") && leadsElsewhere();
  }

  public boolean leadsElsewhere() {
    return URI.create(address).isAbsolute();
  }

  /** The file it leads to, as a browser finds it from {@code file:}. */
  public Path target() {
    URI from = site.folder().resolve(page).toUri();
    URI to =
        beginsAtTheHost()
            ? site.folder().toUri().resolve(address.substring(BASE.length()))
            : from.resolve(address.isEmpty() ? page : address);
    return Path.of(URI.create(to.toString().replaceFirst("[?#].*", "")));
  }

  public String anchor() {
    return address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
  }
}
