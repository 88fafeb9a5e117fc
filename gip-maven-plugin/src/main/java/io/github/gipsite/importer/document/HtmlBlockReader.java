package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of a part of a page in reading order; a block element ends a paragraph. */
final class HtmlBlockReader implements NodeFilter {
  private final Blocks document = new Blocks();
  private final StringBuilder words = new StringBuilder();
  private String mark = "";
  private int items;

  private HtmlBlockReader() {}

  static Blocks of(Element part) {
    HtmlBlockReader reader = new HtmlBlockReader();
    reader.items = part.closest("li") == null ? 0 : 1;
    part.filter(reader);
    reader.flush();
    return reader.document;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && ends(element)) {
      flush();
      items -= element.nameIs("li") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (ends(element)) {
      flush();
      mark = markOf(element);
      items += element.nameIs("li") ? 1 : 0;
    }
    if (element.normalName().equals("table") && HtmlTableReader.isData(element)) {
      document.add(HtmlTableReader.read(element, document.table()));
      HtmlTableReader.pictures(element).forEach(document::other);
      return FilterResult.SKIP_CHILDREN;
    }
    if (element.normalName().equals("img")) {
      document.other(HtmlTableReader.picture(element));
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    if (!words.isEmpty()) {
      String text = words.toString();
      document.paragraph(mark, WhiteSpace.collapsed(text));
      mark = text.isBlank() ? mark : "";
    }
    words.setLength(0);
  }

  private static boolean ends(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private String markOf(Element element) {
    return switch (element.normalName()) {
      case "li" -> isInOrder(element) ? "1. " : "- ";
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          "#".repeat(element.normalName().charAt(1) - '0') + " ";
      case "p" -> items == 0 ? "" : mark;
      default -> mark;
    };
  }

  private static boolean isInOrder(Element item) {
    return Optional.ofNullable(item.parent()).filter(list -> list.nameIs("ol")).isPresent();
  }
}
