package io.github.gipsite.importer.document;

import io.github.gipsite.importer.document.DocumentBlock.Other.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The text of a Word paragraph with all revisions accepted.
 *
 * @param lines as its writer broke them
 * @param others what in it is left out, such as pictures
 */
record WordParagraph(List<InlineText> lines, List<Omission> others) {
  private static final Set<String> SKIPPED =
      Set.of("w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr", "w:rt");

  WordParagraph {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
  }

  /**
   * Reads a paragraph.
   *
   * @param references what its part refers to, among it the addresses of links
   */
  static WordParagraph of(Element paragraph, PartRelationships references) {
    TextCollector reader = new TextCollector(references);
    paragraph.filter(reader);
    reader.endLine();
    return new WordParagraph(reader.lines, reader.others);
  }

  /** Its lines one below the other. */
  String text() {
    return lines.stream().map(InlineText::text).collect(Collectors.joining("\n"));
  }

  /** Its lines as one. */
  InlineText joined() {
    InlineTextBuilder joined = new InlineTextBuilder();
    lines.forEach(joined::add);
    return joined.build();
  }

  private static final class TextCollector implements NodeFilter {
    private final PartRelationships references;
    private final WordFields fields = new WordFields();
    private final List<InlineText> lines = new ArrayList<>();
    private final List<Omission> others = new ArrayList<>();
    private InlineTextBuilder line = new InlineTextBuilder();
    private boolean isBold;
    private Optional<LinkAddress> hyperlink = Optional.empty();

    /** The link of the words before, of which these may be more. */
    private Optional<LinkAddress> lastLink = Optional.empty();

    TextCollector(PartRelationships references) {
      this.references = references;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node.nodeName().equals("w:hyperlink")) {
        hyperlink = Optional.empty();
      } else if (node.nodeName().equals("w:fldSimple")) {
        fields.mark("end");
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
      switch (element.tagName()) {
        case "w:t" -> words(element.wholeText());
        case "w:tab" -> line.plain(" ");
        case "w:br", "w:cr" -> endLine();
        case "w:noBreakHyphen" -> line.plain("-");
        case "w:instrText" -> fields.instruction(element.wholeText());
        case "w:fldChar" -> fields.mark(element.attr("w:fldCharType"));
        case "w:txbxContent" -> {
          others.add(new Omission(Kind.TEXT_BOX, "文本框 " + element.text()));
          return FilterResult.SKIP_ENTIRELY;
        }
        case "pic:pic", "v:imagedata", "w:object" -> {
          others.add(new Omission(Kind.PICTURE, "图片"));
          return FilterResult.SKIP_ENTIRELY;
        }
        default -> {
          return around(element);
        }
      }
      return FilterResult.SKIP_CHILDREN;
    }

    /** Enters an element that holds others. */
    private FilterResult around(Element element) {
      switch (element.tagName()) {
        case "w:r" -> isBold = isBold(element);
        case "w:hyperlink" ->
            hyperlink = references.address(element.attr("r:id")).map(LinkAddress::of);
        case "w:fldSimple" -> fields.simple(element);
        default -> {
          return SKIPPED.contains(element.tagName())
              ? FilterResult.SKIP_ENTIRELY
              : FilterResult.CONTINUE;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isBold(Element run) {
      return WordXml.value(run, "w:b")
          .filter(value -> !value.matches("0|false|off|none"))
          .isPresent();
    }

    private void words(String words) {
      Optional<LinkAddress> link = hyperlink.or(fields::address);
      Optional<String> address = link.flatMap(LinkAddress::absolute);
      if (address.isPresent()) {
        line.link(words, address.get());
      } else if (isBold) {
        line.bold(words);
      } else {
        line.plain(words);
      }
      if (!link.equals(lastLink)) {
        link.flatMap(of -> of.file(words)).ifPresent(others::add);
        lastLink = link;
      }
    }

    private void endLine() {
      lines.add(line.build());
      line = new InlineTextBuilder();
    }
  }
}
