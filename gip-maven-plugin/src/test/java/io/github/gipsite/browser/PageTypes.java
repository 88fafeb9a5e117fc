package io.github.gipsite.browser;

import io.github.gipsite.testkit.BuiltSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * The fewest pages of a site that show everything: each kind of path, and each class of the style
 * sheet that any page uses. A new kind of page or component is found without being listed.
 */
public final class PageTypes {
  private PageTypes() {}

  public static List<String> of(BuiltSite site) throws IOException {
    Map<String, Set<String>> traits = new TreeMap<>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      if (!isRedirect(page)) {
        traits.put(path, traits(path, page));
      }
    }
    List<String> richestFirst = new ArrayList<>(traits.keySet());
    richestFirst.sort(
        Comparator.comparingInt((String path) -> -traits.get(path).size())
            .thenComparing(Comparator.naturalOrder()));
    Set<String> shown = new HashSet<>();
    return richestFirst.stream().filter(path -> shown.addAll(traits.get(path))).sorted().toList();
  }

  private static Set<String> traits(String path, Document page) {
    Set<String> traits =
        page.getAllElements().stream()
            .flatMap(element -> element.classNames().stream())
            .map(name -> "." + name)
            .collect(Collectors.toCollection(HashSet::new));
    traits.add(path.replaceAll("[0-9]{4}", "YYYY"));
    return traits;
  }

  /** Leads on at once: nobody sees it. */
  public static boolean isRedirect(Document page) {
    return page.selectFirst("meta[http-equiv=refresh]") != null;
  }
}
