package io.github.gipsite.importer.document;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the elements of a kind that are not inside another of the kind, so that nothing is read
 * twice, however deep they are nested.
 */
final class OutermostElements {
  private OutermostElements() {}

  static Elements in(Element parent, Predicate<Element> wanted) {
    Elements found = new Elements();
    parent.filter(
        (node, depth) -> {
          if (node instanceof Element element && wanted.test(element)) {
            found.add(element);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        });
    return found;
  }

  static Elements named(Element parent, String name) {
    return in(parent, element -> element.tagName().equals(name));
  }
}
