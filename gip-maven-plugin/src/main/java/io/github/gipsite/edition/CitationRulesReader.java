package io.github.gipsite.edition;

import io.github.gipsite.edition.CitationRules.Order;

/** Reads the rules on cited documents from an edition file. */
final class CitationRulesReader {
  private CitationRulesReader() {}

  static CitationRules read(EditionFields root) {
    return root.section(
        "citations",
        words ->
            new CitationRules(
                root.texts("superseded"),
                root.patterns("superseded-names"),
                words.texts("authorities"),
                words.texts("grounds"),
                words.pattern("purpose"),
                words.pattern("changing"),
                root.each("orders", CitationRulesReader::order)));
  }

  private static Order order(EditionFields order) {
    return new Order(order.text("regulation"), order.text("number"), order.texts("superseded"));
  }
}
