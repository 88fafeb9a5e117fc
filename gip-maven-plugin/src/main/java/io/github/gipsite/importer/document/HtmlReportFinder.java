package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;

/** Finds the part of a page that is the report. */
final class HtmlReportFinder {
  /** The selector of elements that are never part of a report. */
  static final String FURNITURE = "nav, select, button";

  private static final Evaluator AROUND = Selector.evaluatorOf("footer, " + FURNITURE);
  private static final int LONGEST_HEADING = 40;

  /** The most nodes of a heading: Word may give each character an element of its own. */
  private static final int MOST_NODES = 200;

  /** The most characters of a heading, with the white space of the source, which is not shown. */
  private static final int MOST_CHARACTERS = 1000;

  private static final Pattern NUMBERED = Pattern.compile("[\\s\u3000]*[（(]?[一二三四五六]+[)）、.．].*");

  private HtmlReportFinder() {}

  /** Returns the smallest element that holds all headings and tables. */
  static Element of(Document page, KnownTitles known) {
    List<Element> marks = new ArrayList<>();
    page.body()
        .filter(
            (node, depth) -> {
              if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
              }
              if (element.is(AROUND)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (isMark(element, known)) {
                marks.add(element);
              }
              return FilterResult.CONTINUE;
            });
    return marks.stream()
        .reduce(HtmlReportFinder::commonAncestor)
        .map(HtmlReportFinder::enclosing)
        .orElse(page.body());
  }

  private static boolean isMark(Element element, KnownTitles known) {
    return element.nameIs("table")
        ? HtmlTableReader.isData(element)
        : element.isBlock() && isHeading(element.ownText(), element, known);
  }

  private static boolean isHeading(String own, Element element, KnownTitles known) {
    String text = own.isBlank() && element.childrenSize() <= 2 ? fewWords(element) : own;
    return (text.length() <= LONGEST_HEADING && NUMBERED.matcher(text).matches())
        || known.isHeading(text);
  }

  /** The words of an element; empty where it holds more than a heading does. */
  private static String fewWords(Element element) {
    int nodes = 0;
    int characters = 0;
    for (Iterator<Node> all = element.nodeStream().iterator(); all.hasNext(); ) {
      characters += all.next() instanceof TextNode text ? text.getWholeText().length() : 0;
      if (++nodes > MOST_NODES || characters > MOST_CHARACTERS) {
        return "";
      }
    }
    return element.text();
  }

  private static Element commonAncestor(Element one, Element other) {
    int depth = depth(one);
    Element left = one;
    Element right = other;
    for (int below = depth(other) - depth; below > 0; below--) {
      right = above(right);
    }
    for (int below = depth - depth(right); below > 0; below--) {
      left = above(left);
    }
    while (!left.equals(right)) {
      left = above(left);
      right = above(right);
    }
    return left;
  }

  private static Element above(Element element) {
    return Optional.ofNullable(element.parent()).orElse(element);
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element above = element.parent(); above != null; above = above.parent()) {
      depth++;
    }
    return depth;
  }

  /** The element around a single heading or table, which alone is not a report. */
  private static Element enclosing(Element found) {
    boolean part = found.nameIs("table") || found.nameIs("p") || found.nameIs("div");
    boolean alone = found.nameIs("table") || found.childrenSize() < 2;
    Optional<Element> around = Optional.ofNullable(found.parent());
    return part && alone ? around.orElse(found) : found;
  }
}
