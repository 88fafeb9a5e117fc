package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of a part of a page in reading order; a block element ends a paragraph. */
final class HtmlBlockReader implements NodeFilter {
  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");

  private final Blocks document = new Blocks();

  /** What is left out of the paragraph at hand, and stands behind it. */
  private final List<Omission> others = new ArrayList<>();

  /** Links to pages in it; those outside of a sentence are a menu. */
  private final List<Omission> pages = new ArrayList<>();

  private InlineTextBuilder words = new InlineTextBuilder();
  private Optional<String> address = Optional.empty();
  private int bold;

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
      words(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (ends(element)) {
      flush();
      items -= element.nameIs("li") ? 1 : 0;
    }
    bold -= isBold(element) ? 1 : 0;
    address = element.nameIs("a") ? Optional.empty() : address;
  }

  private FilterResult enter(Element element) {
    if (ends(element)) {
      flush();
      mark = markOf(element);
      items += element.nameIs("li") ? 1 : 0;
    }
    inline(element);
    if (element.normalName().equals("table") && HtmlTableReader.isData(element)) {
      document.add(HtmlTableReader.read(element, document.table()));
      HtmlTableReader.pictures(element).forEach(document::other);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  /** Begins what is bold, a link or a picture. */
  private void inline(Element element) {
    bold += isBold(element) ? 1 : 0;
    if (element.nameIs("img")) {
      others.add(new HtmlPicture(element).omission());
    }
    if (element.nameIs("a")) {
      LinkAddress link = LinkAddress.of(element.attr("href"));
      address = link.absolute();
      link.file(element.text())
          .ifPresentOrElse(others::add, () -> link.relative(element.text()).ifPresent(pages::add));
    }
  }

  private void words(String text) {
    if (address.isPresent()) {
      words.link(text, address.get());
    } else if (bold > 0) {
      words.bold(text);
    } else {
      words.plain(text);
    }
  }

  private static boolean isBold(Element element) {
    return element.nameIs("b")
        || element.nameIs("strong")
        || BOLD.matcher(element.attr("style")).find();
  }

  private void flush() {
    if (!words.isEmpty()) {
      InlineText text = words.build();
      document.paragraph(mark, WhiteSpace.collapsed(text));
      mark = text.text().isBlank() ? mark : "";
      others.addAll(text.text().contains("。") ? pages : List.of());
    }
    words = new InlineTextBuilder();
    others.forEach(document::other);
    others.clear();
    pages.clear();
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
