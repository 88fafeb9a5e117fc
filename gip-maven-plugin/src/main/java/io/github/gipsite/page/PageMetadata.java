package io.github.gipsite.page;

import io.github.gipsite.page.Page.Kind;
import io.github.gipsite.report.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The metadata of a page for machines: the names that pages of governments must carry (政府网站发展指引 and
 * its tables of {@code <meta>} names), and Open Graph. Unknown values are left out.
 *
 * @param named entries by name, in order
 * @param graph entries of Open Graph
 * @param canonical the address of the page; empty where the address of the site is not known
 */
public record PageMetadata(List<Entry> named, List<Entry> graph, Optional<String> canonical) {
  /** The kinds of page that belong to the column of the site. */
  private static final Set<Kind> OF_COLUMN = Set.of(Kind.LIST, Kind.ARTICLE);

  /** A name with its content. */
  public record Entry(String name, String content) {}

  public PageMetadata {
    named = List.copyOf(named);
    graph = List.copyOf(graph);
  }

  static PageMetadata of(Page page) {
    Site site = page.site();
    Optional<String> canonical =
        site.base()
            .filter(base -> page.kind() != Kind.HIDDEN)
            .map(base -> base + HrefEncoder.of(page.path()));
    PageMetadata metadata =
        new PageMetadata(List.of(), graph(page, canonical), canonical)
            .with("SiteName", Optional.of(site.title()))
            .with("SiteDomain", site.field("domain"))
            .with("SiteIDCode", site.field("id-code"));
    return OF_COLUMN.contains(page.kind()) ? metadata.ofColumn(site) : metadata;
  }

  /** Returns the metadata with one entry more, if its content is known. */
  PageMetadata with(String name, Optional<String> content) {
    List<Entry> more = new ArrayList<>(named);
    content.filter(text -> !text.isBlank()).ifPresent(text -> more.add(new Entry(name, text)));
    return new PageMetadata(more, graph, canonical);
  }

  private PageMetadata ofColumn(Site site) {
    return with("ColumnName", site.field("column.name"))
        .with("ColumnDescription", site.field("column.description"))
        .with("ColumnKeywords", site.field("column.keywords"))
        .with("ColumnType", site.field("column.type"))
        .with("Keywords", site.field("column.keywords"))
        .with("Description", site.field("column.description"));
  }

  private static List<Entry> graph(Page page, Optional<String> canonical) {
    if (page.kind() == Kind.HIDDEN) {
      return List.of();
    }
    List<Entry> graph = new ArrayList<>();
    graph.add(new Entry("og:type", page.kind() == Kind.ARTICLE ? "article" : "website"));
    graph.add(new Entry("og:title", page.title()));
    graph.add(new Entry("og:site_name", page.site().title()));
    if (!page.language().getCountry().isEmpty()) {
      graph.add(new Entry("og:locale", page.language().toLanguageTag().replace('-', '_')));
    }
    canonical.ifPresent(address -> graph.add(new Entry("og:url", address)));
    return graph;
  }
}
