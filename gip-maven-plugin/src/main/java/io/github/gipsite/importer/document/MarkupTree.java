package io.github.gipsite.importer.document;

import io.github.gipsite.diagnostic.Wording;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses markup within the limits. jsoup ignores the entities that a document declares, so none can
 * expand.
 */
final class MarkupTree {
  private static final int DEEPEST = 256;

  private MarkupTree() {}

  static Document html(String text) {
    DocumentLimit.TAGS.check(tags(text.chars()), "HTML");
    return parsed(Parser.htmlParser(), new StringReader(text), "HTML");
  }

  /**
   * Parses a part of an Office file, with the prefixes that Office writes.
   *
   * @param name its path in the archive
   */
  static Document xml(byte[] part, String name) {
    DocumentLimit.TAGS.check(tags(IntStream.range(0, part.length).map(i -> part[i])), name);
    Reader text = new InputStreamReader(new ByteArrayInputStream(part), StandardCharsets.UTF_8);
    Document document = parsed(Parser.xmlParser(), text, name);
    OfficeNamespaces.normalize(document);
    return document;
  }

  /**
   * Parses and counts while the tree grows, because unclosed tags make many elements of few. jsoup
   * 1.24.1 miscounts formatting elements that are misnested hundreds of levels deep.
   */
  private static Document parsed(Parser parser, Reader text, String name) {
    try (StreamParser stream = new StreamParser(parser.setMaxDepth(DEEPEST)).parse(text, "")) {
      int elements = 0;
      long attributes = 0;
      for (Iterator<Element> all = stream.iterator(); all.hasNext(); ) {
        attributes += all.next().attributesSize();
        DocumentLimit.ELEMENTS.check(++elements, name);
        DocumentLimit.ATTRIBUTES.check(attributes, name);
      }
      return stream.document();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DocumentLimitException(Wording.of("import.too-complex", name));
    }
  }

  private static long tags(IntStream characters) {
    return characters.filter(character -> character == '<').count();
  }
}
