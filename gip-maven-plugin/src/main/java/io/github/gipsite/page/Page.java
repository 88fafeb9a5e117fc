package io.github.gipsite.page;

import io.github.gipsite.report.Site;

/** A page of the site, before it is HTML. */
public sealed interface Page permits IndexPage, ReportPage {
  Site site();

  /** Path on the site, with {@code /}, such as {@code 2024/index.html}. */
  String path();

  String title();

  /** The template that shows it, below {@code pages/}. */
  String template();

  /** What leads from this page to the root of the site: empty, {@code ../} or {@code ../../}. */
  default String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  default boolean isHome() {
    return path().equals("index.html");
  }
}
