package io.github.gipsite.importer.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The fields of a paragraph that are open at a place; one that is a link has an address. */
final class WordFields {
  private static final Pattern HYPERLINK =
      Pattern.compile("(?is)\\s*HYPERLINK\\s+(?:\"([^\"]{1,2000})\"|([^\\s\"\\\\]{1,2000})).*");

  private final Deque<Field> open = new ArrayDeque<>();

  /** The address of a field, else that of the one around it. */
  private record Field(StringBuilder instruction, Optional<LinkAddress> address) {}

  /** Opens, separates or ends a field, as a mark in the text says. */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field(new StringBuilder(), address()));
      case "separate" -> {
        if (!open.isEmpty()) {
          Field field = open.pop();
          open.push(new Field(new StringBuilder(), addressOf(field)));
        }
      }
      case "end" -> open.pollFirst();
      default -> {}
    }
  }

  void instruction(String words) {
    if (!open.isEmpty()) {
      open.element().instruction().append(words);
    }
  }

  /** The address that words at this place lead to. */
  Optional<LinkAddress> address() {
    return open.isEmpty() ? Optional.empty() : open.element().address();
  }

  private static Optional<LinkAddress> addressOf(Field field) {
    return addressIn(field.instruction()).or(field::address);
  }

  /** The address in the instruction of a field. */
  private static Optional<LinkAddress> addressIn(CharSequence instruction) {
    Matcher link = HYPERLINK.matcher(instruction);
    return link.matches()
        ? Optional.of(LinkAddress.of(link.group(1) == null ? link.group(2) : link.group(1)))
        : Optional.empty();
  }

  /** Opens a field that is an element around its words. */
  void simple(Element field) {
    open.push(new Field(new StringBuilder(), addressIn(field.attr("w:instr")).or(this::address)));
  }
}
