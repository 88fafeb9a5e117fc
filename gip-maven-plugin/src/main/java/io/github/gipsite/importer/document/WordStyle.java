package io.github.gipsite.importer.document;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The numbering of a paragraph, as a paragraph or a style states it; empty texts where it does not.
 *
 * @param list the number of the list
 * @param level in the list
 * @param basedOn the style that says what is not said here
 */
record WordStyle(String name, String list, String level, String basedOn) {
  /** Longer than Word lets it be; each paragraph asks for it. */
  private static final int LONGEST_NAME = 255;

  static WordStyle of(Element element) {
    Optional<Element> properties = WordXml.child(element, "w:pPr");
    Optional<Element> numbers = properties.flatMap(of -> WordXml.child(of, "w:numPr"));
    String based =
        properties
            .flatMap(of -> WordXml.child(of, "w:pStyle"))
            .or(() -> WordXml.child(element, "w:basedOn"))
            .map(found -> found.attr("w:val"))
            .orElse("");
    String name = value(Optional.of(element), "w:name");
    return new WordStyle(
        name.length() > LONGEST_NAME ? "" : name,
        value(numbers, "w:numId"),
        value(numbers, "w:ilvl"),
        based);
  }

  private static String value(Optional<Element> parent, String name) {
    return parent
        .flatMap(of -> WordXml.child(of, name))
        .map(found -> found.attr("w:val"))
        .orElse("");
  }
}
