package io.github.gipsite.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The text of a Word paragraph with all revisions accepted.
 *
 * @param others pictures and text boxes in it
 */
record WordParagraph(String text, List<String> others) {
  private static final Set<String> SKIPPED =
      Set.of("w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr", "w:instrText", "w:rt");

  WordParagraph {
    others = List.copyOf(others);
  }

  static WordParagraph of(Element paragraph) {
    TextCollector reader = new TextCollector();
    paragraph.filter(reader);
    return new WordParagraph(reader.text.toString(), reader.others);
  }

  private static final class TextCollector implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final List<String> others = new ArrayList<>();

    @Override
    public FilterResult head(Node node, int depth) {
      return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      switch (element.tagName()) {
        case "w:t" -> text.append(element.wholeText());
        case "w:tab" -> text.append(' ');
        case "w:br", "w:cr" -> text.append('\n');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:txbxContent" -> {
          others.add("文本框 " + element.text());
          return FilterResult.SKIP_ENTIRELY;
        }
        case "pic:pic", "v:imagedata", "w:object" -> {
          others.add("图片");
          return FilterResult.SKIP_ENTIRELY;
        }
        default -> {
          return SKIPPED.contains(element.tagName())
              ? FilterResult.SKIP_ENTIRELY
              : FilterResult.CONTINUE;
        }
      }
      return FilterResult.SKIP_CHILDREN;
    }
  }
}
