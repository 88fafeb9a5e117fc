package io.github.gipsite.importer.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Removes elements from a page, all of one parent at once, because removing one moves all that
 * follow it.
 */
final class HtmlRemoval {
  private final Set<Node> unwanted = Collections.newSetFromMap(new IdentityHashMap<>());

  private HtmlRemoval(List<Element> unwanted) {
    this.unwanted.addAll(unwanted);
  }

  static void of(List<Element> unwanted) {
    HtmlRemoval removal = new HtmlRemoval(unwanted);
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : unwanted) {
      Element parent = element.parent();
      if (parent != null) {
        parents.add(parent);
      }
    }
    parents.forEach(removal::from);
  }

  private void from(Element parent) {
    List<Node> kept =
        parent.childNodes().stream().filter(child -> !unwanted.contains(child)).toList();
    parent.empty();
    kept.forEach(parent::appendChild);
  }
}
