package io.github.gipsite.importer.document;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The numbering properties of a paragraph or a style; empty texts where they are not stated.
 *
 * @param list the number of the list
 * @param level in the list
 * @param basedOn the style that properties missing here are taken from
 */
record WordStyle(String name, String list, String level, String basedOn) {
  /** The most characters of a style's name that Word allows; each paragraph looks it up. */
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
