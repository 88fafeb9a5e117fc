package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;

/** A page of the site, before it is HTML. */
public sealed interface Page permits FeedPage, IndexPage, RedirectPage, ReportPage, TrendsPage {
  Site site();

  /** Path on the site, with {@code /}, such as {@code 2024/index.html}. */
  String path();

  String title();

  /** The key of the words that make the title a title of this kind of page. */
  default String titleKey() {
    return "title";
  }

  /** The template that shows it, below {@code pages/}. */
  String template();

  /** What leads from this page to the root of the site: empty, {@code ../} or {@code ../../}. */
  default String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  /** What leads to this page, from home on; empty for home, and where nobody looks at the page. */
  default List<Crumb> trail() {
    return List.of();
  }

  default boolean isHome() {
    return path().equals("index.html");
  }
}
