package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;
import java.util.Optional;

/**
 * A page of the site, before it is HTML.
 *
 * <p>A kind of page is a record that says its {@link #path}, its {@link #title} and the {@link
 * #template} that shows it; {@link SitePlan} makes it, {@link PageRenderer} renders it. It holds
 * what it shows or where to find it, and never HTML. Give {@link #from} where all of it is of one
 * agency, so that a rebuild can take the page over.
 */
public sealed interface Page
    permits AccessibilityPage,
        FeedPage,
        IndexPage,
        NotFoundPage,
        RedirectPage,
        ReportPage,
        RollUpPage,
        SearchPage,
        SitemapPage,
        TrendsPage,
        YearPage {
  /** The kind of page, for those who look for it. */
  enum Kind {
    HOME,
    /** Leads to documents, or sums them up. */
    LIST,
    /** A document. */
    ARTICLE,
    /** Helps to use the site. */
    AID,
    /** Nothing to look for: it is only met on the way. */
    HIDDEN
  }

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

  /** Whether its main part stands in the frame of the site; the others are whole by themselves. */
  default boolean framed() {
    return true;
  }

  default Kind kind() {
    return Kind.HIDDEN;
  }

  /** What this page says of itself to machines. */
  default PageMetadata metadata() {
    return PageMetadata.of(this);
  }

  /** What leads from this page to the root of the site: empty, {@code ../} or {@code ../../}. */
  default String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  /** What leads to this page, from home on; empty for home, and where nobody looks at the page. */
  default List<Breadcrumb> trail() {
    return List.of();
  }

  /** The data that the page describes to search engines; empty for most pages. */
  default Optional<DatasetView> dataset() {
    return Optional.empty();
  }

  /**
   * Fingerprint of all that the page shows of the archive, where that is one agency alone; empty
   * where it shows several, and is made in every build.
   */
  default Optional<String> from() {
    return Optional.empty();
  }

  default boolean isHome() {
    return path().equals("index.html");
  }
}
