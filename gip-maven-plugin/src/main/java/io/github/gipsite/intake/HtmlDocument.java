package io.github.gipsite.intake;

import io.github.gipsite.intake.ReportDocument.Blocks;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as saved from a government site: what stands around the report is left out. */
final class HtmlDocument {
  private static final String FURNITURE =
      "script, style, noscript, template, nav, select, button, head > *:not(meta):not(title)";

  private HtmlDocument() {}

  static ReportDocument read(String html) {
    Document page = Jsoup.parse(html);
    Optional<String> published =
        meta(page, "PubDate").or(() -> Optional.of(page.text()).filter(HtmlDocument::hasDate));
    Optional<String> title = title(page);
    page.select(FURNITURE).remove();
    Element body = HtmlBody.of(page);
    Reader reader = new Reader();
    body.filter(reader);
    reader.flush();
    HtmlBody.sentencesAround(body).forEach(reader.document::other);
    return new ReportDocument(reader.document.blocks(), title, published);
  }

  private static boolean hasDate(String text) {
    return PublishedOn.LABELLED.matcher(text).find();
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta").stream()
        .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
        .map(meta -> meta.attr("content").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The first that is one; of the lines of the page, only if all that are titles are the same. */
  private static Optional<String> title(Document page) {
    Stream<String> stated =
        Stream.concat(
            meta(page, "ArticleTitle").stream(),
            page.select("h1, title").stream()
                .sorted(Comparator.comparing(element -> element.nameIs("title")))
                .map(Element::text));
    return stated
        .filter(text -> ReportTitle.read(text).isPresent())
        .findFirst()
        .or(
            () ->
                Optional.of(lines(page))
                    .filter(all -> all.size() == 1)
                    .map(all -> all.iterator().next()));
  }

  private static Set<String> lines(Document page) {
    return page.body().select("*").stream()
        .filter(element -> !element.ownText().contains("。"))
        .flatMap(element -> ReportTitle.read(element.ownText()).stream())
        .collect(Collectors.toSet());
  }

  /** Goes through the page once; a block element ends a paragraph. */
  private static final class Reader implements NodeFilter {
    private final Blocks document = new Blocks();
    private final StringBuilder words = new StringBuilder();
    private String mark = "";

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
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      if (ends(element)) {
        flush();
        mark = markOf(element, mark);
      }
      if (element.normalName().equals("table") && HtmlTable.isData(element)) {
        document.add(HtmlTable.read(element, document.table()));
        HtmlTable.pictures(element).forEach(document::other);
        return FilterResult.SKIP_CHILDREN;
      }
      if (element.normalName().equals("img")) {
        document.other(HtmlTable.picture(element));
      }
      return FilterResult.CONTINUE;
    }

    void flush() {
      document.paragraph(mark, Blanks.shown(words.toString()));
      if (!words.toString().isBlank()) {
        mark = "";
      }
      words.setLength(0);
    }

    private static boolean ends(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private static String markOf(Element element, String otherwise) {
      boolean inOrder = element.is("ol > li");
      return switch (element.normalName()) {
        case "li" -> inOrder ? "1. " : "- ";
        case "h1", "h2", "h3", "h4", "h5", "h6" ->
            "#".repeat(element.normalName().charAt(1) - '0') + " ";
        case "p" -> element.closest("li") == null ? "" : otherwise;
        default -> otherwise;
      };
    }
  }
}
