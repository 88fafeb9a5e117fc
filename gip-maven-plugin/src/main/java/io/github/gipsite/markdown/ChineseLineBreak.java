package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders a line end inside a paragraph: a space between Latin words, and nothing beside a Chinese
 * character, where a browser would show a gap that nobody typed.
 */
final class ChineseLineBreak implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            SoftLineBreak.class, (node, context, html) -> html.raw(html(node))));
  }

  /** The HTML of a line end. */
  static String html(Node node) {
    String before = seen(node.getPrevious()).stripTrailing();
    String after = seen(node.getNext()).stripLeading();
    boolean besideChinese =
        (!before.isEmpty() && ChineseCharacters.isChinese(before.codePointBefore(before.length())))
            || (!after.isEmpty() && ChineseCharacters.isChinese(after.codePointAt(0)));
    return besideChinese ? "" : "\n";
  }

  /** The visible text of a neighbouring node. */
  private static String seen(@Nullable Node node) {
    return node == null ? "" : new TextCollectingVisitor().collectAndGetText(node);
  }
}
