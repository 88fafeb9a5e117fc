package io.github.gipsite.importer.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives the elements of an Office part the prefixes that Office writes. A prefix means nothing by
 * itself, and other programs write {@code <x:c>} or {@code <ns0:p>}.
 */
final class OfficeNamespaces {
  private static final String DECLARATION = "xmlns";

  /** The prefix of Office, by the namespace; those of the strict variant are named otherwise. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "",
          "http://purl.oclc.org/ooxml/spreadsheetml/main", "",
          "http://schemas.openxmlformats.org/package/2006/relationships", "",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:",
          "http://purl.oclc.org/ooxml/officeDocument/relationships", "r:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

  /** The usual prefixes by those of the document, where they differ. */
  private final Map<String, String> usual = new HashMap<>();

  private OfficeNamespaces(Element root) {
    for (Attribute declaration : root.attributes()) {
      String name = declaration.getKey();
      String prefix = PREFIXES.get(declaration.getValue());
      if (prefix != null && prefix(name).equals(DECLARATION + ":")) {
        put(name.substring(DECLARATION.length() + 1) + ":", prefix);
      } else if (prefix != null && name.equals(DECLARATION)) {
        put("", prefix);
      }
    }
  }

  private void put(String written, String prefix) {
    if (!written.equals(prefix)) {
      usual.put(written, prefix);
    }
  }

  /**
   * Renames the elements and attributes of a document whose first element declares its prefixes.
   */
  static void normalize(Document xml) {
    Element root = xml.firstElementChild();
    if (root != null) {
      OfficeNamespaces namespaces = new OfficeNamespaces(root);
      if (!namespaces.usual.isEmpty()) {
        root.stream().forEach(namespaces::rename);
      }
    }
  }

  private void rename(Element element) {
    String prefix = usual.get(prefix(element.tagName()));
    if (prefix != null) {
      element.tagName(prefix + local(element.tagName()));
    }
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String name = attribute.getKey();
      String of = prefix(name);
      if (!of.isEmpty() && usual.containsKey(of)) {
        element.removeAttr(name).attr(usual.get(of) + local(name), attribute.getValue());
      }
    }
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':') + 1);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
