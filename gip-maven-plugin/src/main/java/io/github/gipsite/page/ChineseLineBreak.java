package io.github.gipsite.page;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * A line end inside a paragraph. Between Latin words it is a space; beside a Chinese character a
 * browser would show a gap that nobody typed, so nothing is left of it.
 */
final class ChineseLineBreak implements NodeRenderer {
  private static final String MARKUP = "*_~`";

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            SoftLineBreak.class, (node, context, html) -> render(node, html)));
  }

  private static void render(Node node, HtmlWriter html) {
    BasedSequence text = node.getDocument().getChars();
    int before = node.getStartOffset() - 1;
    while (before > 0 && MARKUP.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    int after = node.getEndOffset();
    while (after < text.length() - 1 && MARKUP.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    if (!isChinese(text, before) && !isChinese(text, after)) {
      html.raw("\n");
    }
  }

  private static boolean isChinese(BasedSequence text, int index) {
    return index >= 0 && index < text.length() && ChineseText.isChinese(text.charAt(index));
  }
}
