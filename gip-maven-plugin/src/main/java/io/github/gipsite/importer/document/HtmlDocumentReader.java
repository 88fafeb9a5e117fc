package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.ReportDocument.Blocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reads a page saved from a government site; what surrounds the report is reported as left over.
 */
final class HtmlDocumentReader {
  private static final String UNSEEN =
      "script, style, noscript, template, head > *:not(meta):not(title)";
  private static final Evaluator FURNITURE = Selector.evaluatorOf(HtmlReportFinder.FURNITURE);

  private HtmlDocumentReader() {}

  static ReportDocument read(String html, KnownTitles known) {
    Document page = MarkupTree.html(html);
    Optional<String> published =
        meta(page, "PubDate")
            .or(() -> PublicationDateParser.best(List.of(page.text())).map(StatedDate::words));
    Optional<String> title = title(page, known);
    HtmlRemoval.of(page.select(UNSEEN));
    Element body = HtmlReportFinder.of(page, known);
    Elements furniture = OutermostElements.in(body, FURNITURE.asPredicate(page));
    List<String> lines = new ArrayList<>(furniture.eachText());
    HtmlRemoval.of(furniture);
    Blocks blocks = HtmlBlockReader.of(body);
    if (!body.equals(page.body())) {
      body.remove();
      lines.addAll(lines(HtmlBlockReader.of(page.body())));
    }
    leftOver(lines)
        .forEach(line -> blocks.other(new Omission(DocumentBlock.Other.Kind.REST, line)));
    return new ReportDocument(blocks.blocks(), title, published);
  }

  private static List<String> lines(Blocks around) {
    List<String> lines = new ArrayList<>();
    for (DocumentBlock block : around.blocks()) {
      if (block instanceof DocumentBlock.Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof DocumentBlock.Other other) {
        lines.add(other.text());
      } else if (block instanceof DocumentBlock.Grid grid) {
        lines.add(grid.text());
      }
    }
    return lines;
  }

  /**
   * The texts that are left over: sentences one by one; menus, addresses and links in one piece.
   */
  private static List<String> leftOver(List<String> lines) {
    Map<Boolean, List<String>> bySentence =
        lines.stream().collect(Collectors.partitioningBy(line -> line.contains("。")));
    List<String> all = new ArrayList<>(bySentence.getOrDefault(true, List.of()));
    String rest = String.join(" | ", bySentence.getOrDefault(false, List.of()));
    if (!rest.isEmpty()) {
      all.add(rest);
    }
    return all;
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta").stream()
        .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
        .map(meta -> meta.attr("content").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /**
   * The title: the first one in the metadata, headings and title element of the page; else the one
   * among its lines, if there is no other.
   */
  private static Optional<String> title(Document page, KnownTitles known) {
    Stream<String> stated =
        Stream.concat(
            meta(page, "ArticleTitle").stream(),
            page.select("h1, title").stream()
                .sorted(Comparator.comparing(element -> element.nameIs("title")))
                .map(Element::text));
    return stated
        .filter(text -> ReportTitle.read(text, known).isPresent())
        .findFirst()
        .or(
            () ->
                Optional.of(titles(page))
                    .filter(all -> all.size() == 1)
                    .map(all -> all.iterator().next()));
  }

  private static Set<String> titles(Document page) {
    return page.body().select("*").stream()
        .filter(element -> !element.ownText().contains("。"))
        .flatMap(element -> ReportTitle.read(element.ownText()).stream())
        .collect(Collectors.toSet());
  }
}
