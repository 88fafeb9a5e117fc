package io.github.gipsite.edition;

import io.github.gipsite.edition.CitationRules.Order;
import java.util.regex.Pattern;

/** Reads the rules on cited documents from an edition file. */
final class CitationRulesReader {
  private CitationRulesReader() {}

  static CitationRules read(EditionFields root) {
    EditionFields words = root.fields("citations");
    return new CitationRules(
        root.texts("superseded"),
        root.texts("superseded-names").stream().map(Pattern::compile).toList(),
        words.texts("authorities"),
        words.texts("grounds"),
        Pattern.compile(words.text("purpose")),
        Pattern.compile(words.text("changing")),
        root.each(
            "orders",
            order ->
                new Order(
                    order.text("regulation"), order.text("number"), order.texts("superseded"))));
  }
}
