package io.github.gipsite.report;

import io.github.gipsite.edition.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The site as {@code site.yaml} describes it.
 *
 * @param fields the optional fields that are given, by key; missing ones are left out of the pages;
 *     what stands below another key has both in its key, such as {@code column.name}
 * @param breadcrumb what leads to this site on the site around it, the farthest first
 * @param language of its latest report, or of the form where there is none, and so of all pages
 *     that are of no report
 */
public record Site(
    String title, Map<String, String> fields, List<Step> breadcrumb, Locale language) {
  /** The fields in the footer of a government page, in this order. */
  private static final List<String> IMPRINT =
      List.of("host-organisation", "contact", "id-code", "icp", "police-record");

  /** A field by its key, for a template to name. */
  public record Field(String key, String value) {}

  /**
   * A page on the way to this site.
   *
   * @param href an address, or a path from the root of this site; empty where it has no page
   */
  public record Step(String name, String href) {}

  public Site {
    fields = Map.copyOf(fields);
    breadcrumb = List.copyOf(breadcrumb);
  }

  /** Creates a site without reports yet. */
  public Site(String title, Map<String, String> fields, List<Step> breadcrumb) {
    this(title, fields, breadcrumb, Edition.CHINESE);
  }

  public Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /**
   * The address of the site with a slash at its end, for pages and feeds that are read away from
   * it.
   */
  public Optional<String> base() {
    return field("base-url").map(url -> url.endsWith("/") ? url : url + "/");
  }

  /** The fields of the footer that are given. */
  public List<Field> imprint() {
    return IMPRINT.stream()
        .flatMap(key -> field(key).map(value -> new Field(key, value)).stream())
        .toList();
  }
}
