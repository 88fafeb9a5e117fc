package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds elements in the XML of a Word file. */
final class WordXml {
  private static final List<String> WRAPPERS =
      List.of("w:sdt", "w:sdtContent", "w:ins", "w:customXml", "w:smartTag");

  private WordXml() {}

  /** The children of a name, also inside content controls and insertions. */
  static List<Element> within(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        found.add(child);
      } else if (WRAPPERS.contains(child.tagName())) {
        found.addAll(within(child, name));
      }
    }
    return found;
  }

  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(child -> child.tagName().equals(name)).findFirst();
  }

  /** The value of a property of a paragraph, row or cell; empty text where it has none. */
  static Optional<String> value(Element element, String property) {
    return child(element, element.tagName() + "Pr")
        .flatMap(properties -> child(properties, property))
        .map(found -> found.attr("w:val"));
  }

  static Optional<Integer> number(Element element, String property) {
    return value(element, property).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf);
  }
}
