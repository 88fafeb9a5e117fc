package io.github.gipsite.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line end inside a paragraph. Between Latin words it is a space; beside a Chinese character a
 * browser would show a gap that nobody typed, so nothing is left of it.
 */
final class ChineseLineBreak implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            SoftLineBreak.class, (node, context, html) -> html.raw(html(node))));
  }

  /** What is left of a line end. */
  static String html(Node node) {
    String before = seen(node.getPrevious()).stripTrailing();
    String after = seen(node.getNext()).stripLeading();
    boolean besideChinese =
        (!before.isEmpty() && ChineseCharacters.isChinese(before.codePointBefore(before.length())))
            || (!after.isEmpty() && ChineseCharacters.isChinese(after.codePointAt(0)));
    return besideChinese ? "" : "\n";
  }

  /** The text that a reader sees of a neighbour. */
  private static String seen(@Nullable Node node) {
    return node == null ? "" : new TextCollectingVisitor().collectAndGetText(node);
  }
}
