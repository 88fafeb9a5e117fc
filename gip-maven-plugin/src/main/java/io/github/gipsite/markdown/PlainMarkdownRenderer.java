package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Renders documents of headings, paragraphs and simple lists, which nearly all narratives are: with
 * the same result as the general renderer and the cleaner, in a tenth of the time. It gives up on
 * everything else, and on every character that may have to be escaped.
 */
final class PlainMarkdownRenderer {
  /** A link to a host name, with no character in the address that would be rewritten. */
  private static final Pattern PLAIN_LINK =
      Pattern.compile("a href=\"https?://[a-z0-9-]++(?:\\.[a-z0-9-]++)++(?:/[A-Za-z0-9._/-]*+)?\"");

  private final String markdown;
  private final ListOptions lists;
  private final StringBuilder html = new StringBuilder();

  private PlainMarkdownRenderer(String markdown, Document document) {
    this.markdown = markdown;
    this.lists = ListOptions.get(document);
  }

  /**
   * Returns safe HTML; empty where the document is not plain.
   *
   * @param markdown of which the document was made
   */
  static Optional<String> html(Document document, String markdown) {
    PlainMarkdownRenderer plain = new PlainMarkdownRenderer(markdown, document);
    return plain.blocks(document) ? Optional.of(plain.html.toString().strip()) : Optional.empty();
  }

  private boolean blocks(Document document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!block(block)) {
        return false;
      }
    }
    return true;
  }

  private boolean block(Node block) {
    if (block instanceof Heading heading) {
      return line("h" + heading.getLevel(), block);
    }
    if (block instanceof OrderedList list && list.getStartNumber() != 1) {
      return false;
    }
    if (block instanceof OrderedList || block instanceof BulletList) {
      return list(block instanceof OrderedList ? "ol" : "ul", block);
    }
    return block instanceof Paragraph && line("p", block);
  }

  private boolean list(String tag, Node list) {
    html.append('<').append(tag).append(">\n");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node words = item.getFirstChild();
      if (!(words instanceof Paragraph)
          || words.getNext() != null
          || !isTight(item)
          || !line("li", words)) {
        return false;
      }
    }
    html.append("</").append(tag).append(">\n");
    return true;
  }

  private boolean isTight(Node item) {
    return item instanceof ListItem listed && lists.isTightListItem(listed);
  }

  private boolean line(String tag, Node node) {
    boolean isPlain = element(tag, tag, node);
    html.append('\n');
    return isPlain;
  }

  /**
   * Renders a node inside a tag.
   *
   * @param name of the tag, without what else stands in it
   */
  private boolean element(String tag, String name, Node node) {
    html.append('<').append(tag).append('>');
    for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
      if (!inline(part)) {
        return false;
      }
    }
    html.append("</").append(name).append('>');
    return true;
  }

  private boolean inline(Node node) {
    if (node instanceof Text) {
      return text(node.getStartOffset(), node.getEndOffset());
    }
    if (node instanceof StrongEmphasis) {
      return element("strong", "strong", node);
    }
    if (node instanceof Emphasis) {
      return element("em", "em", node);
    }
    if (node instanceof SoftLineBreak) {
      html.append(ChineseLineBreak.html(node));
      return true;
    }
    return node instanceof Link link && link(link);
  }

  private boolean link(Link link) {
    String tag = "a href=\"" + link.getUrl() + "\"";
    return link.getTitle().isEmpty()
        && PLAIN_LINK.matcher(tag).matches()
        && element(tag, "a", link);
  }

  private boolean text(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isPlain(markdown.charAt(i))) {
        return false;
      }
    }
    html.append(markdown, start, end);
    return true;
  }

  /** Whether a character is neither escaped in HTML nor the beginning of an entity. */
  private static boolean isPlain(char c) {
    return !isRewritten(c) && c != '<' && c != '>' && c != '"' && c != '\\' && c != '\n';
  }

  /** Whether the cleaner may rewrite a character. */
  private static boolean isRewritten(char c) {
    return c == '&'
        || c == '\u00A0'
        || c == '\uFFFF'
        || (c < ' ' && c != '\n')
        || Character.isSurrogate(c);
  }
}
