package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;

/** The page on which readers search all reports. */
public record SearchPage(Site site) implements Page {
  static final String PATH = "search/index.html";

  /** The file that a search loads first. */
  public static final String META = "search/index/meta.js";

  /** The path of a shard of the index. */
  public static String shard(int number) {
    return "search/index/" + number + ".js";
  }

  /** The path of the text of a report. */
  public static String text(int number) {
    return "search/text/" + number + ".js";
  }

  @Override
  public String path() {
    return PATH;
  }

  /** The title of the site; the words of the template name the page itself. */
  @Override
  public String title() {
    return site.title();
  }

  @Override
  public String titleKey() {
    return "search";
  }

  @Override
  public String template() {
    return "search";
  }

  @Override
  public Kind kind() {
    return Kind.AID;
  }

  @Override
  public List<Breadcrumb> trail() {
    return Breadcrumb.trail(this, Breadcrumb.here("search", ""));
  }
}
