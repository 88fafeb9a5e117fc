package io.github.gipsite.page;

import io.github.gipsite.report.Site;
import java.util.List;
import java.util.Locale;
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
  /** The kind of page, for metadata and the sitemap. */
  enum Kind {
    HOME,
    /** A page that leads to documents, or sums them up. */
    LIST,
    /** A page that is a document. */
    ARTICLE,
    /** A page that helps to use the site. */
    AID,
    /** A page that is not meant to be found, only met on the way. */
    HIDDEN
  }

  Site site();

  /** The language of what the page shows. */
  default Locale language() {
    return site().language();
  }

  /** The path on the site, with {@code /}, such as {@code 2024/index.html}. */
  String path();

  String title();

  /** The key of the words that make the title a title of this kind of page. */
  default String titleKey() {
    return "title";
  }

  /** The template of the page, below {@code pages/}. */
  String template();

  /**
   * Whether the template is the main part inside the frame of the site; other pages are complete by
   * themselves.
   */
  default boolean framed() {
    return true;
  }

  default Kind kind() {
    return Kind.HIDDEN;
  }

  /** The metadata of the page for machines. */
  default PageMetadata metadata() {
    return PageMetadata.of(this);
  }

  /** The way from this page to the root of the site: empty, {@code ../} or {@code ../../}. */
  default String root() {
    return "../".repeat((int) path().chars().filter(c -> c == '/').count());
  }

  /**
   * The breadcrumb of this page, from home on; empty for home, and for pages that nobody looks at.
   */
  default List<Breadcrumb> trail() {
    return List.of();
  }

  /** The data that the page describes to search engines; empty for most pages. */
  default Optional<DatasetView> dataset() {
    return Optional.empty();
  }

  /**
   * The fingerprint of all content that the page shows, if it is that of one agency; empty where it
   * shows several, so that it is made in every build.
   */
  default Optional<String> from() {
    return Optional.empty();
  }

  default boolean isHome() {
    return path().equals("index.html");
  }
}
