package io.github.gipsite.importer.document;

/**
 * A part of a text that is bold or a link.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last
 * @param address where the link leads; empty where the part is bold
 */
public record InlineSpan(int from, int to, String address) {
  public boolean isLink() {
    return !address.isEmpty();
  }
}
