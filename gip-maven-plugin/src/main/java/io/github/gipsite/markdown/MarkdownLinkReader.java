package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reads the addresses of links and images from Markdown within {@link MarkdownLimits}, as the page
 * shows them.
 */
public final class MarkdownLinkReader {
  private final MarkdownParser parser = new MarkdownParser();

  /** Every address in a text, in order: of a link, of an image, or that a name is given. */
  public List<MarkdownLink> read(String markdown) {
    Document document = parser.parse(MarkdownRenderer.blankIndents(markdown));
    return StreamSupport.stream(document.getDescendants().spliterator(), false)
        .filter(MarkdownLinkReader::hasAddress)
        .map(node -> link((LinkNodeBase) node))
        .toList();
  }

  /**
   * Whether a node is a link or an image with an address; one in the text of an image is shown as
   * words alone.
   */
  private static boolean hasAddress(Node node) {
    return (node instanceof InlineLinkNode && node.getAncestorOfType(Image.class) == null)
        || node instanceof Reference;
  }

  private static MarkdownLink link(LinkNodeBase node) {
    return new MarkdownLink(node.getUrl().toString(), node.getUrl().getStartOffset());
  }
}
